using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>食べました also means the posts that have 食べる: a phrase may end before the endings of an inflected word.</summary>
internal sealed class EndingWay : IWay
{
    // Particles that stand after an inflected word without belonging to its form.
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "は", "が", "を", "に", "の", "へ", "も", "や", "から", "まで", "より", "か", "ね", "よ", "な", "と", "さ", "わ", "ぞ",
    };

    public void AddTo(WayRequest request)
    {
        IReadOnlyList<QueryTerm> terms = request.Run.Terms;
        int end = terms.Count;
        while (end > 1 && terms[end - 1] is { Step: 1 } last && last.Lexeme.IsFunctionWord && !Particles.Contains(last.Lexeme.Surface)) end--;
        if (end < terms.Count && terms[end - 1].Lexeme is { IsFunctionWord: false } word && word.Surface != word.Base)
            request.Builder.EndEarly(terms[end].From, MatchTier.Inflected);
    }
}
