using System.Globalization;
using NodaTime;
using Search.Posts.Diagnosing;
using Search.Posts.FrontMatter;

namespace Search.Posts.Settings;

/// <summary>Takes typed values out of a settings file; what is wrong is reported with its place and not taken.</summary>
internal sealed class SettingsFile
{
    private readonly DataNode _map;
    private readonly DiagnosticList _diagnostics;

    public SettingsFile(string yaml, string path)
    {
        _diagnostics = new DiagnosticList(path);
        DataNode? root = YamlReader.Read(yaml.TrimStart('\uFEFF'), new SourcePosition(1, 1), out DataError? error, out IReadOnlyList<DataError> aliases);
        if (error is not null)
        {
            // What is missing at the end is missing in the last line.
            var end = new SourceText(yaml).Locate(yaml.Length);
            Report(error.Position.Line > end.Line ? end : error.Position, error.Message);
        }

        foreach (DataError alias in aliases)
        {
            Report(alias.Position, alias.Message);
        }

        Root = error is null ? root : null;
        _map = root is { Entries: not null } ? root : DataNode.Map(new SourcePosition(1, 1));
    }

    /// <summary>The whole file; null if it is empty or broken.</summary>
    public DataNode? Root { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.InOrder();

    public DataNode? Find(string key) => _map.Find(key) is { IsMissing: false } node ? node : null;

    public void Report(SourcePosition position, string message) => _diagnostics.Add(DiagnosticIds.SettingsInvalid, position, message);

    /// <summary>Reports keys that are none of these, and keys that occur twice.</summary>
    public void CheckKeys(IReadOnlyCollection<string> known)
    {
        if (Root is { Entries: null, IsMissing: false })
        {
            Report(Root.Position, "Settings are keys with values.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (DataEntry entry in _map.Entries!)
        {
            if (!known.Contains(entry.Key))
            {
                Report(entry.Position, $"There is no setting {entry.Key}; there are {string.Join(", ", known)}.");
            }
            else if (!seen.Add(entry.Key))
            {
                Report(entry.Position, $"The setting {entry.Key} occurs twice.");
            }
        }
    }

    public string? Text(string key)
    {
        DataNode? node = Find(key);
        if (node is { Text: null })
        {
            Report(node.Position, $"{key} is a text.");
        }

        return node?.Text;
    }

    public bool? Truth(string key)
    {
        DataNode? node = Find(key);
        if (node is null)
        {
            return null;
        }

        switch (node.Text)
        {
            case "true" or "True" or "TRUE" or "yes" or "on":
                return true;
            case "false" or "False" or "FALSE" or "no" or "off":
                return false;
            default:
                Report(node.Position, $"{key} is true or false.");
                return null;
        }
    }

    public int? Number(string key)
    {
        DataNode? node = Find(key);
        if (node is null)
        {
            return null;
        }

        if (int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        Report(node.Position, $"{key} is a whole number from 0.");
        return null;
    }

    /// <summary>A list of texts; one text alone is a list of one.</summary>
    public IReadOnlyList<string>? Texts(string key)
    {
        DataNode? node = Find(key);
        if (node is null)
        {
            return null;
        }

        List<string> texts = [];
        foreach (DataNode item in node.Items ?? [node])
        {
            if (item.Text is { } text)
            {
                texts.Add(text);
            }
            else
            {
                Report(item.Position, $"{key} is a list of texts.");
            }
        }

        return texts;
    }

    public string? TimeZone(string key)
    {
        string? name = Text(key);
        if (name is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is not null)
        {
            return name;
        }

        Report(Find(key)!.Position, $"There is no time zone {name}; one is named like Asia/Tokyo.");
        return null;
    }
}
