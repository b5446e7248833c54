using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>A form in kana may be the reading of another word: うみ is read as a form of うむ, but may be 海; まじ is an auxiliary, unless no post has it as one.</summary>
internal sealed class KanaFormWay : IWay
{
    public void AddTo(WayRequest request)
    {
        foreach (QueryTerm term in request.Run.Terms)
        {
            if (term.Lexeme is { IsFunctionWord: false } word && word.Surface != word.Base && Kana.IsAllKana(word.Surface))
                request.Add(term, request.Expander.OfReading(Kana.ToHiragana(word.Surface)));
        }
        if (request.Run.Terms is [{ Lexeme: { IsFunctionWord: true } only } whole] && Kana.IsAllKana(only.Surface) && request.Dictionary.Expand(only).Count == 0)
            request.Add(whole, request.Expander.OfReading(Kana.ToHiragana(only.Surface)));
    }
}
