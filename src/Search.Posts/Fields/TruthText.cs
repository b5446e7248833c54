using System.Collections.Frozen;
using Search.Posts.Keys;

namespace Search.Posts.Fields;

/// <summary>What people write for true and false, in any case and width.</summary>
internal static class TruthText
{
    private static readonly FrozenSet<string> Truths =
        new[] { "true", "yes", "on", "1", "y", "t", "はい", "真", "○", "〇" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Falsehoods =
        new[] { "false", "no", "off", "0", "n", "f", "null", "nil", "none", "", "いいえ", "偽", "×" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The truth value of a text; null if it is none.</summary>
    public static bool? Read(string text)
    {
        string plain = KeyName.Fold(text.AsSpan().Trim().Trim("\"'“”‘’「」＂＇,"));
        return Truths.Contains(plain) ? true : Falsehoods.Contains(plain) ? false : null;
    }
}
