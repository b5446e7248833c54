using Search.Analysis.Terms;

namespace Search.Analysis.Tests.Terms;

/// <summary>Whether a question's words stand in a text one behind the other, as index and question would find by terms alone.</summary>
internal static class TermMatch
{
    public static bool Holds(string text, string question)
    {
        TermTable table = new();
        TermAnalyzer analyzer = new(table);
        TermOccurrence[] document = analyzer.Analyze(text, TextKind.Prose).ToArray();
        TermOccurrence[] asked = analyzer.Analyze(question, TextKind.Prose).ToArray();
        asked = asked.Where((o, i) => i == 0 || o.Position != asked[i - 1].Position).ToArray();
        return asked.Length > 0 && document.Where(first => Meet(table[first.LexemeId], table[asked[0].LexemeId])).Any(first => asked.All(a =>
            document.Any(d => d.Position - first.Position == a.Position - asked[0].Position && Meet(table[d.LexemeId], table[a.LexemeId]))));
    }

    /// <summary>Whether two words are equal, forms or spellings of one, or one the kana of the other.</summary>
    public static bool Meet(Lexeme a, Lexeme b) =>
        a.Base == b.Base || a.VariantKeys.Append(a.Base).Intersect(b.VariantKeys.Append(b.Base)).Any()
        || (!a.IsFunctionWord && !b.IsFunctionWord && Readings(a).Intersect(Readings(b)).Any() && (IsKana(a.Base) || IsKana(b.Base) || Agrees(a.Base, b.Base)));

    private static IEnumerable<string> Readings(Lexeme lexeme) =>
        lexeme.OtherReadings.Append(lexeme.Reading ?? "").Where(reading => reading.Length > 1);

    private static bool IsKana(string text) => text.All(c => c is >= 'ぁ' and <= 'ヺ' or 'ー');

    private static bool Agrees(string a, string b)
    {
        string x = string.Concat(a.Where(c => c >= 0x4E00));
        string y = string.Concat(b.Where(c => c >= 0x4E00));
        return x.Length != y.Length && (x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal));
    }
}
