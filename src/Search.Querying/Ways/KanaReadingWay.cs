using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>検索 may be written けんさく, which the analyzer cuts in its own way.</summary>
internal sealed class KanaReadingWay : IWay
{
    private const int ShortestReading = 3;

    public void AddTo(WayRequest request)
    {
        foreach (QueryTerm term in request.Run.Terms)
        {
            if (term.Lexeme.IsFunctionWord || !string.Equals(term.Lexeme.Surface, term.Lexeme.Base, StringComparison.Ordinal) || !Kana.HasKanji(term.Lexeme.Base)) continue;
            if (term.Lexeme.Reading is not { Length: >= ShortestReading } reading) continue;
            RunAnalysis kana = request.Dictionary.Analyze(reading);
            if (kana.Terms.Count < 2) continue;
            request.AddPath(term, [.. kana.Terms.Select(part => WayDictionary.Lowered(request.Expander.OfSurface(part.Lexeme.Surface), MatchTier.Reading, WayKind.Reading))]);
        }
    }
}
