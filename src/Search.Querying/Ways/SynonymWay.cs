using Search.Querying.Matching;
using Search.Querying.Synonyms;

namespace Search.Querying.Ways;

/// <summary>What the synonyms of the index say that a piece of a question means besides.</summary>
internal sealed class SynonymWay : IWay
{
    public void AddTo(WayRequest request)
    {
        SynonymTable synonyms = request.Dictionary.Synonyms;
        IReadOnlyList<QueryTerm> terms = request.Run.Terms;
        for (int first = 0; first < terms.Count; first++)
        {
            for (int last = first; last < Math.Min(terms.Count, first + synonyms.LongestPiece); last++)
            {
                (int from, int to) = (terms[first].From, terms[last].To);
                foreach (RunAnalysis meaning in synonyms.MeaningsOf(request.Run.Text[from..to]))
                    request.Builder.AddPath(from, to, terms[first].Step, [.. meaning.Terms.Select(term => request.Dictionary.SpellingsOf(term.Lexeme, WayKind.Synonym))]);
            }
        }
    }
}
