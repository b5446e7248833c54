using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>Each word as it is spelled, in its forms, its other spellings and by its reading.</summary>
internal sealed class SpellingWay : IWay
{
    public void AddTo(WayRequest request)
    {
        foreach (QueryTerm term in request.Run.Terms) request.Add(term, request.Dictionary.Expand(term.Lexeme));
    }
}
