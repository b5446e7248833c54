using Search.Posts.Keys;

namespace Search.Posts.Fields;

/// <summary>Lists of names in front matter: tags, categories, authors, other names.</summary>
internal static class Labels
{
    private static readonly string[] NameKeys = ["name", "display_name", "nickname", "login", "id"];
    private static readonly char[] Commas = [',', '、', '，'];

    /// <summary>Every text of a list, each once; maps give their name, or their first key as older Qiita has it.</summary>
    public static List<string> List(DataNode? node)
    {
        var all = new DistinctTexts();
        Collect(node, all, static (text, _, to) => to.Add(text));
        return all.List;
    }

    /// <summary>A list that may also be written as one text: separated by commas, else by spaces as in Jekyll.</summary>
    public static List<string> ListOrWords(DataNode? node) => Split(node, bySpaces: true);

    /// <summary>A list that may also be written as one text, separated by commas.</summary>
    public static List<string> ListOrParts(DataNode? node) => Split(node, bySpaces: false);

    /// <summary>A tag without the sign that Obsidian and others write before it; <c>C#</c> and a sign alone stay.</summary>
    public static string Tag(string text) =>
        text.Length > 1 && text[0] is '#' or '＃' && (char.IsLetterOrDigit(text[1]) || char.IsSurrogate(text[1]) || text[1] == '_') ? text[1..] : text;

    /// <summary>Whether one of <c>aliases</c> is an old address, as in Hugo and Jekyll, and not a name.</summary>
    public static bool IsAddress(string text) =>
        text[0] is '/' or '.' || text[^1] == '/' || text.Contains("://", StringComparison.Ordinal)
        || text.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>A list, or one text that is one name, whatever it holds.</summary>
    public static List<string> ListOrOne(DataNode? node) => IsBracketed(node?.Text?.Trim() ?? "") || node?.Text is null ? ListOrParts(node) : List(node);

    // Brackets that YAML does not know, of the input method.
    private static bool IsBracketed(string text) => text.Length > 1 && text[0] is '［' or '[' && text[^1] is '］' or ']';

    private static List<string> Split(DataNode? node, bool bySpaces)
    {
        var all = new DistinctTexts();
        if (node?.Text is { } text)
        {
            string inside = text.Trim();
            bool bracketed = IsBracketed(inside);
            inside = bracketed ? inside[1..^1] : inside;
            if (inside.AsSpan().ContainsAny(Commas))
            {
                AddParts(inside, Commas, bracketed, all);
            }
            else if (bySpaces && !bracketed)
            {
                AddParts(inside, null, quoted: false, all);
            }
            else
            {
                all.Add(OneLine(inside));
            }

            return all.List;
        }

        // A list whose commas are the input method's is one text to YAML; in quotes they belong to the name.
        Collect(node, all, static (item, isPlain, to) => AddParts(item, isPlain ? ['、', '，'] : [], quoted: false, to));
        return all.List;
    }

    private static void AddParts(string text, char[]? separators, bool quoted, DistinctTexts all)
    {
        // No separators at all would mean white space.
        foreach (string part in separators is { Length: 0 } ? [text] : text.Split(separators))
        {
            all.Add(OneLine(quoted ? part.Trim().Trim('"', '\'') : part));
        }
    }

    private static void Collect(DataNode? node, DistinctTexts all, Action<string, bool, DistinctTexts> add)
    {
        if (node is null or { IsMissing: true })
        {
            return;
        }

        if (node.Text is { } text)
        {
            add(OneLine(text), node.IsPlain, all);
        }

        foreach (DataNode item in node.Items ?? [])
        {
            Collect(item, all, add);
        }

        if (node.Entries is { Count: > 0 } entries)
        {
            foreach (string key in NameKeys)
            {
                if (KeyName.Find(node, key) is { Text: not null, IsMissing: false } name)
                {
                    all.Add(OneLine(name.Text));
                    return;
                }
            }

            all.Add(OneLine(entries[0].Key));
        }
    }

    /// <summary>A text without line ends and the spaces around it.</summary>
    public static string OneLine(string text) =>
        text.AsSpan().ContainsAny('\r', '\n', '\t') ? string.Join(' ', text.Split((char[]?)['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : text.Trim();
}
