using System.Globalization;
using Search.Posts.Diagnosing;
using Search.Posts.Keys;

namespace Search.Posts.Fields;

/// <summary>Takes typed values out of front matter, however its keys are written, and reports those of the wrong type.</summary>
internal sealed class FieldReader
{
    private readonly Dictionary<string, DataNode> _values = new(StringComparer.Ordinal);
    private readonly DiagnosticList _diagnostics;

    public FieldReader(DataNode map, DiagnosticList diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (DataEntry entry in map.Entries!)
        {
            // Of keys that occur twice the last counts.
            _values[KeyName.Fold(entry.Key)] = entry.Value;
        }
    }

    /// <summary>The value of the first key that has one.</summary>
    public DataNode? Find(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (FindEvenEmpty(key) is { IsMissing: false } node)
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>The entry of a key even if it has no value.</summary>
    public DataNode? FindEvenEmpty(string key) => _values.GetValueOrDefault(KeyName.Fold(key));

    /// <summary>A text; null if there is none.</summary>
    public string? Text(DataNode? node, string key)
    {
        switch (node)
        {
            case null:
                return null;
            case { Text: { } text }:
                return Labels.OneLine(text) is { Length: > 0 } line ? line : null;
            default:
                WrongType(node, key, "a text");
                return Labels.List(node) is { Count: > 0 } parts ? string.Join(", ", parts) : null;
        }
    }

    /// <summary>A text, but <c>null</c> written without quotes is none.</summary>
    public string? TextUnlessNull(DataNode? node, string key) => node is { IsPlain: true, Text: "null" } ? null : Text(node, key);

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
        _diagnostics.Add(DiagnosticIds.FrontMatterWrongType, node.Position, $"The value of {key} is not {wanted}.");
}
