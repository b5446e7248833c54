using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>A word in Latin letters that no post has may spell a reading: sushi is 寿司. Function words are never meant so: node is not ので.</summary>
internal sealed class RomajiWay : IWay
{
    private const int Shortest = 4;

    public void AddTo(WayRequest request)
    {
        if (request.Run.Terms is not [var term]) return;
        string surface = term.Lexeme.Surface;
        if (surface.Length < Shortest || !surface.AsSpan().ContainsAnyInRange('a', 'z') || request.Expander.OfSurface(surface).Count > 0) return;
        if (Romaji.ToHiragana(Romaji.WithoutMacrons(surface)) is not { } hiragana) return;
        List<ExpandedTerm> terms = ReadAs(request, hiragana);
        // A last o or u may be long too; words typed as they are read go first.
        if (terms.Count == 0)
            terms = [.. Romaji.WithLongVowels(hiragana).Concat(Romaji.WithLongVowels(hiragana + 'う')).Skip(1).SelectMany(reading => ReadAs(request, reading)).DistinctBy(found => found.Entry.Term)];
        request.Add(term, terms);
    }

    private static List<ExpandedTerm> ReadAs(WayRequest request, string hiragana)
    {
        IReadOnlyList<ExpandedTerm> inKana = request.Dictionary.SaysLittle(hiragana) ? [] : request.Expander.OfSurface(hiragana);
        return [.. WayDictionary.Lowered(request.Expander.OfReading(hiragana).Where(found => !request.Dictionary.SaysLittle(found.Entry.Surface)).ToList(), MatchTier.Reading, WayKind.Romaji),
            .. WayDictionary.Lowered(inKana, MatchTier.Reading, WayKind.Romaji)];
    }
}
