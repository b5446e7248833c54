using System.Text.Json;

namespace Search.Schema;

/// <summary>Reads a manifest.</summary>
internal ref struct ManifestReader
{
    private JsonMembers _members;

    private ManifestReader(ReadOnlySpan<byte> bytes) => _members = new JsonMembers(bytes);

    /// <summary>The manifest in <paramref name="bytes"/>.</summary>
    /// <exception cref="JsonException">It is no JSON, or a member is missing or of another kind.</exception>
    /// <exception cref="InvalidOperationException">A value is of another kind.</exception>
    /// <exception cref="FormatException">A number or time is none.</exception>
    public static Manifest Read(ReadOnlySpan<byte> bytes) => new ManifestReader(bytes).Manifest();

    private Manifest Manifest()
    {
        string? generation = null, digest = null, fingerprint = null, dictionary = null, reading = null, timeZone = null;
        int? schema = null, posts = null, otherFiles = null;
        int words = 0, aliases = 0;
        long? bytes = null;
        DateTimeOffset? clock = null, nextDue = null, lastDue = null;
        LeftOut? leftOut = null;
        Dictionary<string, long>? lengths = null;
        List<ManifestRoot>? roots = null;
        List<ManifestFile>? files = null;
        while (_members.NextMember() is { } name)
        {
            switch (name)
            {
                case "generation": generation = _members.Json.GetString(); break;
                case "digest": digest = _members.Json.GetString(); break;
                case "fingerprint": fingerprint = _members.Json.GetString(); break;
                case "dictionary": dictionary = _members.Json.GetString(); break;
                case "schema": schema = _members.Json.GetInt32(); break;
                case "clock": clock = _members.Json.GetDateTimeOffset(); break;
                case "roots": roots = Roots(); break;
                case "posts": posts = _members.Json.GetInt32(); break;
                case "otherFiles": otherFiles = _members.Json.GetInt32(); break;
                case "leftOut": leftOut = LeftOut(); break;
                case "nextDue": nextDue = TimeOrNull(); break;
                case "lastDue": lastDue = TimeOrNull(); break;
                case "fieldLengths": lengths = Lengths(); break;
                case "words": words = _members.Json.GetInt32(); break;
                case "aliases": aliases = _members.Json.GetInt32(); break;
                case "reading": reading = _members.Json.GetString(); break;
                case "timeZone": timeZone = _members.Json.GetString(); break;
                case "bytes": bytes = _members.Json.GetInt64(); break;
                case "files": files = Files(); break;
                default: _members.Json.Skip(); break;
            }
        }

        return new Manifest
        {
            Generation = generation ?? throw JsonMembers.Missing(), Digest = digest ?? throw JsonMembers.Missing(), Fingerprint = fingerprint ?? throw JsonMembers.Missing(),
            Dictionary = dictionary ?? throw JsonMembers.Missing(), Schema = schema ?? throw JsonMembers.Missing(), Clock = clock ?? throw JsonMembers.Missing(),
            Roots = roots ?? throw JsonMembers.Missing(), Posts = posts ?? throw JsonMembers.Missing(), OtherFiles = otherFiles ?? throw JsonMembers.Missing(),
            LeftOut = leftOut ?? throw JsonMembers.Missing(), NextDue = nextDue, LastDue = lastDue, FieldLengths = lengths ?? throw JsonMembers.Missing(),
            Words = words, Aliases = aliases, Reading = reading ?? throw JsonMembers.Missing(), TimeZone = timeZone ?? throw JsonMembers.Missing(),
            Bytes = bytes ?? throw JsonMembers.Missing(), Files = files ?? throw JsonMembers.Missing(),
        };
    }

    private List<ManifestRoot> Roots()
    {
        List<ManifestRoot> roots = [];
        while (_members.NextItem())
        {
            string? root = null, folder = null;
            while (_members.NextMember() is { } name)
            {
                if (name == "name") root = _members.Json.GetString();
                else if (name == "folder") folder = _members.Json.GetString();
            }

            roots.Add(new ManifestRoot(root ?? throw JsonMembers.Missing(), folder ?? throw JsonMembers.Missing()));
        }

        return roots;
    }

    private List<ManifestFile> Files()
    {
        List<ManifestFile> files = [];
        while (_members.NextItem())
        {
            string? file = null, sha256 = null;
            long? bytes = null;
            while (_members.NextMember() is { } name)
            {
                if (name == "name") file = _members.Json.GetString();
                else if (name == "bytes") bytes = _members.Json.GetInt64();
                else if (name == "sha256") sha256 = _members.Json.GetString();
            }

            files.Add(new ManifestFile(file ?? throw JsonMembers.Missing(), bytes ?? throw JsonMembers.Missing(), sha256 ?? throw JsonMembers.Missing()));
        }

        return files;
    }

    private Dictionary<string, long> Lengths()
    {
        Dictionary<string, long> lengths = new(StringComparer.Ordinal);
        while (_members.NextMember() is { } field) lengths[field] = _members.Json.GetInt64();
        return lengths;
    }

    private LeftOut LeftOut()
    {
        int draft = 0, future = 0, excluded = 0;
        while (_members.NextMember() is { } name)
        {
            if (name == "draft") draft = _members.Json.GetInt32();
            else if (name == "future") future = _members.Json.GetInt32();
            else if (name == "excluded") excluded = _members.Json.GetInt32();
        }

        return new LeftOut(draft, future, excluded);
    }

    private DateTimeOffset? TimeOrNull() => _members.Json.TokenType == JsonTokenType.Null ? null : _members.Json.GetDateTimeOffset();
}
