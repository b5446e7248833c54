using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>The characters as they are written, whichever way they were cut: what quotes mean.</summary>
internal sealed class AsWrittenWay : IWay
{
    public void AddTo(WayRequest request)
    {
        foreach (QueryTerm term in request.Run.Terms) request.Add(term, request.Expander.OfSurface(term.Lexeme.Surface));
        Tiles.AddTo(request, tile => request.Expander.OfSurface(tile.Text));
    }
}
