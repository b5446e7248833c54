using Search.Analysis.Terms;
using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>
/// The spellings of a word alone, for exclusions: サーバ is サーバー and 引越 is 引っ越し, but 光 is not 光る nor 食べる 食べない. A word that is
/// inflected otherwise or read otherwise is another one.
/// </summary>
internal sealed class SameReadingWay : IWay
{
    public void AddTo(WayRequest request)
    {
        foreach (QueryTerm term in request.Run.Terms)
        {
            Lexeme word = term.Lexeme;
            if (word.IsFunctionWord || word.Surface != word.Base) continue;
            bool isWritten = Kana.HasKanji(word.Surface);
            request.Add(term, [.. request.Dictionary.Expand(word).Where(found => found.Tier == MatchTier.Variant && !found.Entry.IsInflected && (!isWritten || IsReadAlike(word, found.Entry.Surface)))]);
        }
    }

    private static bool IsReadAlike(Lexeme word, string surface) =>
        Kana.HasKanji(surface) && TermAnalyzer.WordOf(surface).Reading is { } reading && reading == word.Reading;
}
