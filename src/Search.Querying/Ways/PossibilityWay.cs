using Search.Analysis.Terms;
using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>できる stands in the place of する: 利用する finds 利用できる.</summary>
internal sealed class PossibilityWay : IWay
{
    public void AddTo(WayRequest request)
    {
        IReadOnlyList<QueryTerm> terms = request.Run.Terms;
        for (int i = 1; i < terms.Count; i++)
        {
            if (terms[i] is { Step: 1, Lexeme.Base: "する" } && !terms[i - 1].Lexeme.IsFunctionWord)
                request.Add(terms[i], WayDictionary.Lowered(request.Dictionary.Expand(TermAnalyzer.WordOf("できる")), MatchTier.Inflected, WayKind.Inflection));
        }
    }
}
