using Search.Analysis.Terms;
using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>
/// Other ways to cut the characters of a run: what the posts have as one term may be several in the question and the other way
/// round, since neighbours decide how a text is cut.
/// </summary>
internal sealed class OtherCutWay : IWay
{
    private const int LongestWord = 20;
    private const int LongestRun = 48;
    private const int LongestJoin = 4;
    private const int MostKeys = 8;
    private const int ShortestLoanword = 6;
    private const int ShortestAbsent = 3;
    private const int ShortestLatin = 4;

    public void AddTo(WayRequest request)
    {
        RunAnalysis run = request.Run;
        if (run.Text.Length > LongestRun) return;
        Tiles.AddTo(request, tile => tile.IsCut ? Spellings(request, tile.Text) : Cut(request.Expander.OfSurface(tile.Text)));
        Tiles.AddTo(request, tile => Kana.IsAllKana(tile.Text) ? request.Expander.OfReading(Kana.ToHiragana(tile.Text)) : []);
        foreach (OtherWord other in run.Others) request.Builder.Add(other.From, other.To, other.Step, Cut(request.Dictionary.Expand(other.Lexeme)));
        AddIterated(request);
        for (int i = 0; i < run.Terms.Count; i++)
        {
            AddHalves(request, run.Terms[i]);
            AddWithoutInnerKana(request, run.Terms[i]);
            AddJoined(request, i);
        }
    }

    /// <summary>時時刻刻 is usually written 時々刻々.</summary>
    private static void AddIterated(WayRequest request)
    {
        RunAnalysis run = request.Run;
        string iterated = string.Create(run.Text.Length, run.Text, static (to, from) =>
        {
            for (int i = 0; i < from.Length; i++) to[i] = i > 0 && from[i] == from[i - 1] && to[i - 1] != '々' && Kana.IsKanji(from[i]) && !char.IsSurrogate(from[i]) ? '々' : from[i];
        });
        if (iterated == run.Text || run.Terms.Any(term => term.Step > 1)) return;
        request.Builder.AddPath(0, run.Text.Length, 1, [.. request.Dictionary.Analyze(iterated).Terms.Select(part => Lower(request.Dictionary.Expand(part.Lexeme)))]);
    }

    /// <summary>
    /// Two halves with all their spellings, for loanwords (インターフェース, インター + フェイス) and for words that no post has as one
    /// (吉野家, 𠮷野 + 家; VSCode, VS + Code).
    /// </summary>
    private static void AddHalves(WayRequest request, QueryTerm term)
    {
        string surface = term.Lexeme.Surface;
        bool isLoanword = surface.Length >= ShortestLoanword && Kana.IsAllKatakana(surface);
        bool isLatin = surface.Length >= ShortestLatin && surface.All(char.IsAsciiLetter);
        bool isAbsent = surface.Length is >= ShortestAbsent and <= LongestWord && (isLatin || Kana.HasKanji(surface)) && request.Dictionary.Expand(term.Lexeme).Count == 0;
        if (!isLoanword && !isAbsent) return;
        int least = isLoanword || isLatin ? 2 : 1;
        for (int cut = least; cut <= surface.Length - least; cut++)
        {
            if (char.IsLowSurrogate(surface[cut])) continue;
            List<ExpandedTerm> left = Spellings(request, surface[..cut]), right = left.Count == 0 ? [] : Spellings(request, surface[cut..]);
            request.AddPath(term, [left, right]);
        }
    }

    /// <summary>問い合わせ may be written 問合わせ, which is cut into two.</summary>
    private static void AddWithoutInnerKana(WayRequest request, QueryTerm term)
    {
        string surface = term.Lexeme.Surface;
        int last = LastKanji(surface);
        if (term.Lexeme.IsFunctionWord || last < 2 || !Kana.IsKanji(surface[0])) return;
        string inner = string.Concat(surface.Where((c, i) => i > last || Kana.IsKanji(c)));
        if (inner.Length == surface.Length) return;
        RunAnalysis run = request.Dictionary.Analyze(inner);
        if (run.Terms.Count < 2) return;
        request.AddPath(term, [.. run.Terms.Select(part => Lower(request.Dictionary.Expand(part.Lexeme)))]);
    }

    /// <summary>Neighbours that make one word in the posts: the keys of 問 and 合わせ together are a key of 問い合わせ.</summary>
    private static void AddJoined(WayRequest request, int first)
    {
        RunAnalysis run = request.Run;
        List<string> keys = KeysOf(run.Terms[first].Lexeme);
        for (int i = first + 1; i < Math.Min(run.Terms.Count, first + LongestJoin) && run.Terms[i].Step == 1 && keys.Count > 0; i++)
        {
            List<string> further = KeysOf(run.Terms[i].Lexeme);
            keys = [.. (from a in keys from b in further select Join(a, b)).Take(MostKeys)];
            foreach (string key in keys) request.Builder.Add(run.Terms[first].From, run.Terms[i].To, run.Terms[first].Step, request.Expander.OfVariant(key));
        }
    }

    // A key of a word with okurigana is its kanji, a colon and its reading.
    private static List<string> KeysOf(Lexeme lexeme)
    {
        List<string> keys = [.. lexeme.VariantKeys.Where(key => key.Contains(':', StringComparison.Ordinal))];
        if (keys.Count == 0 && !lexeme.IsFunctionWord && lexeme.Reading is { } reading && Kana.HasKanji(lexeme.Base))
            keys.Add($"{string.Concat(lexeme.Base.Where(Kana.IsKanji))}:{reading}");
        return keys;
    }

    private static string Join(string a, string b)
    {
        int colonA = a.IndexOf(':', StringComparison.Ordinal), colonB = b.IndexOf(':', StringComparison.Ordinal);
        return string.Concat(a.AsSpan(0, colonA), b.AsSpan(0, colonB), a.AsSpan(colonA), b.AsSpan(colonB + 1));
    }

    /// <summary>The terms that are the whole of a text as one word, in any spelling.</summary>
    private static List<ExpandedTerm> Spellings(WayRequest request, string text) =>
        [.. request.Dictionary.Expand(TermAnalyzer.WordOf(text)).Where(term => term.Tier is MatchTier.Exact or MatchTier.Variant).Select(term => term with { Way = WayKind.OtherCut })];

    private static List<ExpandedTerm> Cut(IReadOnlyList<ExpandedTerm> terms) => [.. terms.Select(term => term with { Way = WayKind.OtherCut })];

    private static List<ExpandedTerm> Lower(IReadOnlyList<ExpandedTerm> terms) =>
        WayDictionary.Lowered([.. terms.Where(term => term.Tier < MatchTier.Reading)], MatchTier.Variant, WayKind.OtherCut);

    private static int LastKanji(string text)
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (Kana.IsKanji(text[i])) return i;
        }

        return -1;
    }
}
