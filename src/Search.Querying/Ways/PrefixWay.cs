using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>A word that may go on: the words before the last as they are, the last one as the terms that begin so.</summary>
internal sealed class PrefixWay : IWay
{
    public void AddTo(WayRequest request)
    {
        RunAnalysis run = request.Run;
        for (int i = 0; i < run.Terms.Count; i++)
        {
            QueryTerm term = run.Terms[i];
            bool isOpen = i == run.Terms.Count - 1;
            request.Add(term, isOpen ? request.Expander.OfPrefix(term.Lexeme.Surface, request.PrefixLimit) : request.Dictionary.Expand(term.Lexeme));
        }
        if (run.Terms.Count > 1) request.Builder.Add(0, run.Text.Length, 1, request.Expander.OfPrefix(run.Text, request.PrefixLimit));
    }
}
