using Search.Analysis.Normalization;
using Search.Analysis.Terms;

namespace Search.Schema;

/// <summary>
/// The values under which a tag, a category or an author is filed as a whole. The first key is the folded value itself
/// (the exact tier); the others are made of variant keys, so that <c>tag:サーバ</c> finds サーバー. No key is shared with a
/// longer or shorter label: <c>tag:機械</c> does not find 機械学習.
/// </summary>
/// <remarks>Not thread-safe: it uses one analyzer and its table.</remarks>
public sealed class LabelKeys
{
    private const char FoldedMark = 'f';
    private const char VariantMark = 'v';

    // Spellings multiply with the words of a label; a label has few words.
    private const int MaxVariants = 16;

    // Longer than any label that a person writes, shorter than what Lucene refuses.
    private const int MaxLength = 4_096;

    private readonly TermAnalyzer _analyzer;
    private readonly TermTable _table;

    /// <summary>Makes keys with <paramref name="analyzer"/>, whose table is <paramref name="table"/>.</summary>
    public LabelKeys(TermAnalyzer analyzer, TermTable table)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(table);
        (_analyzer, _table) = (analyzer, table);
    }

    /// <summary>The keys of <paramref name="label"/>, the folded value first; none for an empty label.</summary>
    public IReadOnlyList<string> Of(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        string folded = Fold(label.Length > MaxLength ? label[..MaxLength] : label);
        if (folded.Length == 0) return [];
        List<string> keys = [FoldedMark + folded];
        foreach (string variant in VariantsOf(folded)) keys.Add(VariantMark + variant);
        return keys;
    }

    private List<string> VariantsOf(string folded)
    {
        List<string> joined = [""];
        int position = -1;
        int covered = 0;
        foreach (TermOccurrence occurrence in _analyzer.Analyze(folded, TextKind.Label))
        {
            if (occurrence.Position == position || occurrence.Start < covered) continue;
            // What the analysis drops may be all that tells two labels apart: C++ and C#.
            if (!folded.AsSpan(covered, occurrence.Start - covered).IsWhiteSpace()) return [];
            covered = occurrence.End;
            position = occurrence.Position;
            Lexeme lexeme = _table[occurrence.LexemeId];
            IEnumerable<string> spellings = lexeme.VariantKeys.Append(lexeme.Base).Distinct(StringComparer.Ordinal);
            joined = [.. (from start in joined from spelling in spellings select start + spelling + LexiconEntries.Separator).Take(MaxVariants)];
        }

        return position < 0 || covered < folded.Length ? [] : joined;
    }

    private static string Fold(string label) =>
        string.Join(' ', TextNormalizer.Fold(label).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
