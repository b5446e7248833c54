namespace Search.Analysis.Terms;

/// <summary>Which punctuation parts what stands around it, so that no phrase reaches over it.</summary>
internal static class Punctuation
{
    // Ends of sentences and clauses, cells of tables, arrows. Not here: brackets, quotation marks, hyphens, slashes, wave dashes, white
    // space, which stand inside of what reads as one (すごい(笑), 3〜5年, 第 3 章).
    private const string Parting = "。、．，｡､.,!?;:…‥―—|¦→←↑↓⇒⇔•●○■□◆◇▲△▼▽★☆※§¶·";

    /// <summary>Whether the unit at <paramref name="i"/> parts the words around it.</summary>
    public static bool Parts(ReadOnlySpan<char> text, int i) => text[i] switch
    {
        // A name may be written with dots between its parts (リチャード・ストールマン); elsewhere they part the members of a list.
        '・' => !(i > 0 && Characters.IsKatakana(text[i - 1]) && i + 1 < text.Length && Characters.IsKatakana(text[i + 1])),
        '.' or ':' or ',' => !(i > 0 && Characters.IsAlphanumeric(text[i - 1]) && i + 1 < text.Length && Characters.IsAlphanumeric(text[i + 1])),
        '\n' => i + 1 < text.Length && text[i + 1] == '\n',
        _ => Parting.Contains(text[i], StringComparison.Ordinal),
    };
}
