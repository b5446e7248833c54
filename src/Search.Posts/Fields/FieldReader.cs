using System.Globalization;
using Search.Posts.Diagnosing;

namespace Search.Posts.Fields;

/// <summary>Takes typed values out of front matter and reports those of the wrong type.</summary>
internal sealed class FieldReader(DataNode map, DiagnosticList diagnostics)
{
    private static readonly string[] NameKeys = ["name", "display_name", "nickname", "login", "id"];

    /// <summary>The value of the first key that has one.</summary>
    public DataNode? Find(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (map.Find(key) is { IsMissing: false } node)
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>The entry of a key even if it has no value.</summary>
    public DataNode? FindEvenEmpty(string key) => map.Find(key);

    /// <summary>A text; null if there is none.</summary>
    public string? Text(DataNode? node, string key)
    {
        switch (node)
        {
            case null:
                return null;
            case { Text: { } text }:
                return OneLine(text) is { Length: > 0 } line ? line : null;
            default:
                WrongType(node, key, "a text");
                return List(node) is { Count: > 0 } parts ? string.Join(", ", parts) : null;
        }
    }

    /// <summary>A text, but <c>null</c> written without quotes is none.</summary>
    public string? TextUnlessNull(DataNode? node, string key) => node is { IsPlain: true, Text: "null" } ? null : Text(node, key);

    /// <summary>Every text of a list, each once; maps give their name, or their first key as older Qiita has it.</summary>
    public static List<string> List(DataNode? node)
    {
        var all = new DistinctTexts();
        Collect(node, all);
        return all.List;
    }

    /// <summary>A list that may also be written as one text: separated by commas, else by spaces as in Jekyll.</summary>
    public static List<string> ListOrWords(DataNode? node)
    {
        if (node?.Text is not { } text)
        {
            return List(node);
        }

        bool commas = text.AsSpan().ContainsAny(',', '、', '，');
        var all = new DistinctTexts();
        foreach (string word in commas ? text.Split([',', '、', '，']) : text.Split((char[]?)null))
        {
            all.Add(OneLine(word));
        }

        return all.List;
    }

    /// <summary>A truth value; null if there is none.</summary>
    public bool? Truth(string key)
    {
        DataNode? node = Find(key);
        switch (node?.Text?.ToUpperInvariant())
        {
            case "TRUE" or "YES" or "ON" or "1":
                return true;
            case "FALSE" or "NO" or "OFF" or "0" or "NULL" or "":
                return false;
            default:
                if (node is not null)
                {
                    WrongType(node, key, "true or false");
                }

                return null;
        }
    }

    /// <summary>The number with which a text begins; null if there is none.</summary>
    public int? Number(string key)
    {
        if (Find(key) is not { } node || node.Text is "null")
        {
            return null;
        }

        ReadOnlySpan<char> text = node.Text.AsSpan().Trim();
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        if (int.TryParse(digits < 0 ? text : text[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        WrongType(node, key, "a number");
        return null;
    }

    public void WrongType(DataNode node, string key, string wanted) =>
        diagnostics.Add(DiagnosticIds.FrontMatterWrongType, node.Position, $"The value of {key} is not {wanted}.");

    private static void Collect(DataNode? node, DistinctTexts all)
    {
        if (node is null or { IsMissing: true })
        {
            return;
        }

        if (node.Text is { } text)
        {
            all.Add(OneLine(text));
        }

        foreach (DataNode item in node.Items ?? [])
        {
            Collect(item, all);
        }

        if (node.Entries is { Count: > 0 } entries)
        {
            foreach (string key in NameKeys)
            {
                if (node.Find(key) is { Text: not null, IsMissing: false } name)
                {
                    all.Add(OneLine(name.Text));
                    return;
                }
            }

            all.Add(OneLine(entries[0].Key));
        }
    }

    private static string OneLine(string text) =>
        text.AsSpan().ContainsAny('\r', '\n', '\t') ? string.Join(' ', text.Split((char[]?)['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : text.Trim();
}
