using System.Text.Json;

namespace Search.Schema;

/// <summary>The aliases of an index as a file beside its segments; none where the posts define no word.</summary>
public static class AliasFile
{
    /// <summary>The file's name in a generation's folder.</summary>
    public const string Name = "aliases.json";

    /// <summary>The bytes of the file; equal aliases give equal bytes.</summary>
    public static byte[] Encode(IReadOnlyList<Alias> aliases)
    {
        ArgumentNullException.ThrowIfNull(aliases);
        return JsonSerializer.SerializeToUtf8Bytes(aliases, ReadableJson.Instance.IReadOnlyListAlias);
    }

    /// <summary>The aliases in the folder of a generation that has some, see <see cref="Manifest.Aliases"/>.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static IReadOnlyList<Alias> Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        try
        {
            return Decode(File.ReadAllBytes(Path.Combine(folder, Name)));
        }
        catch (Exception e) when (JsonMembers.IsDamage(e))
        {
            throw new InvalidDataException("The aliases are damaged.", e);
        }
    }

    private static List<Alias> Decode(ReadOnlySpan<byte> bytes)
    {
        var members = new JsonMembers(bytes);
        List<Alias> aliases = [];
        while (members.NextItem())
        {
            string? word = null, other = null, proof = null, path = null;
            int? line = null, posts = null;
            while (members.NextMember() is { } name)
            {
                if (name == "name") word = members.Json.GetString();
                else if (name == "other") other = members.Json.GetString();
                else if (name == "proof") proof = members.Json.GetString();
                else if (name == "path") path = members.Json.GetString();
                else if (name == "line") line = members.Json.GetInt32();
                else if (name == "posts") posts = members.Json.GetInt32();
            }

            aliases.Add(new Alias(
                word ?? throw JsonMembers.Missing(), other ?? throw JsonMembers.Missing(), proof ?? throw JsonMembers.Missing(),
                path ?? throw JsonMembers.Missing(), line ?? throw JsonMembers.Missing(), posts ?? throw JsonMembers.Missing()));
        }

        return aliases;
    }
}
