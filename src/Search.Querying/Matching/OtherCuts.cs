using Search.Analysis.Terms;

namespace Search.Querying.Matching;

/// <summary>
/// Other ways to cut the characters of a run: what the posts have as one term may be several in the question and the other way
/// round, since neighbours decide how a text is cut.
/// </summary>
internal sealed class OtherCuts(TermExpander expander, Func<string, RunAnalysis> analyze, Func<Lexeme, IReadOnlyList<ExpandedTerm>> expand)
{
    private const int LongestTile = 20;
    private const int LongestRun = 48;
    private const int LongestJoin = 4;
    private const int MostKeys = 8;
    private const int ShortestLoanword = 6;
    private const int ShortestAbsent = 3;
    private const int ShortestLatin = 4;

    public void AddTo(WordGraphBuilder builder, RunAnalysis run)
    {
        if (run.Text.Length > LongestRun) return;
        AddTiles(builder, run);
        foreach (OtherWord other in run.Others) builder.Add(other.From, other.To, other.Step, expand(other.Lexeme));
        AddIterated(builder, run);
        for (int i = 0; i < run.Terms.Count; i++)
        {
            AddHalves(builder, run.Terms[i]);
            AddWithoutInnerKana(builder, run.Terms[i]);
            AddJoined(builder, run, i);
        }
    }

    /// <summary>
    /// Pieces of the text that are terms as they stand. A tile of one character must be a term of the question itself, or 日 and
    /// 本 would be found wherever they meet.
    /// </summary>
    private void AddTiles(WordGraphBuilder builder, RunAnalysis run)
    {
        string text = run.Text;
        Dictionary<int, QueryTerm> termAt = run.Terms.ToDictionary(term => term.From);
        for (int from = 0, wall = 0; from < text.Length; from++)
        {
            if (from >= wall) wall = NextWall(run, from);
            int step = termAt.TryGetValue(from, out QueryTerm term) ? term.Step : 1;
            for (int to = from + 2; to <= Math.Min(wall, from + LongestTile); to++)
            {
                if ((term.Lexeme is not null && to == term.To) || CutsLatin(text, from) || CutsLatin(text, to)) continue;
                string tile = text[from..to];
                builder.Add(from, to, step, IsCutAt(run, from, to) ? Spellings(tile) : expander.OfSurface(tile));
                if (Kana.IsAllKana(tile)) builder.Add(from, to, step, expander.OfReading(Kana.ToHiragana(tile)));
            }
        }
    }

    // The parts of a Latin name are terms beside it, each at the name's own position: as tiles they would reach into the next name.
    private static bool CutsLatin(string text, int at) =>
        at > 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]);

    /// <summary>時時刻刻 is usually written 時々刻々.</summary>
    private void AddIterated(WordGraphBuilder builder, RunAnalysis run)
    {
        string iterated = string.Create(run.Text.Length, run.Text, static (to, from) =>
        {
            for (int i = 0; i < from.Length; i++) to[i] = i > 0 && from[i] == from[i - 1] && to[i - 1] != '々' && Kana.IsKanji(from[i]) && !char.IsSurrogate(from[i]) ? '々' : from[i];
        });
        if (iterated == run.Text || run.Terms.Any(term => term.Step > 1)) return;
        builder.AddPath(0, run.Text.Length, 1, [.. analyze(iterated).Terms.Select(part => Lower(expand(part.Lexeme)))]);
    }

    /// <summary>
    /// Two halves with all their spellings, for loanwords (インターフェース, インター + フェイス) and for words that no post has as one
    /// (吉野家, 𠮷野 + 家; VSCode, VS + Code).
    /// </summary>
    private void AddHalves(WordGraphBuilder builder, QueryTerm term)
    {
        string surface = term.Lexeme.Surface;
        bool isLoanword = surface.Length >= ShortestLoanword && Kana.IsAllKatakana(surface);
        bool isLatin = surface.Length >= ShortestLatin && surface.All(char.IsAsciiLetter);
        bool isAbsent = surface.Length is >= ShortestAbsent and <= LongestTile && (isLatin || Kana.HasKanji(surface)) && expand(term.Lexeme).Count == 0;
        if (!isLoanword && !isAbsent) return;
        int least = isLoanword || isLatin ? 2 : 1;
        for (int cut = least; cut <= surface.Length - least; cut++)
        {
            if (char.IsLowSurrogate(surface[cut])) continue;
            List<ExpandedTerm> left = Spellings(surface[..cut]), right = left.Count == 0 ? [] : Spellings(surface[cut..]);
            builder.AddPath(term.From, term.To, term.Step, [left, right]);
        }
    }

    /// <summary>問い合わせ may be written 問合わせ, which is cut into two.</summary>
    private void AddWithoutInnerKana(WordGraphBuilder builder, QueryTerm term)
    {
        string surface = term.Lexeme.Surface;
        int last = LastKanji(surface);
        if (term.Lexeme.IsFunctionWord || last < 2 || !Kana.IsKanji(surface[0])) return;
        string inner = string.Concat(surface.Where((c, i) => i > last || Kana.IsKanji(c)));
        if (inner.Length == surface.Length) return;
        RunAnalysis run = analyze(inner);
        if (run.Terms.Count < 2) return;
        builder.AddPath(term.From, term.To, term.Step, [.. run.Terms.Select(part => Lower(expand(part.Lexeme)))]);
    }

    /// <summary>Neighbours that make one word in the posts: the keys of 問 and 合わせ together are a key of 問い合わせ.</summary>
    private void AddJoined(WordGraphBuilder builder, RunAnalysis run, int first)
    {
        List<string> keys = KeysOf(run.Terms[first].Lexeme);
        for (int i = first + 1; i < Math.Min(run.Terms.Count, first + LongestJoin) && run.Terms[i].Step == 1 && keys.Count > 0; i++)
        {
            List<string> further = KeysOf(run.Terms[i].Lexeme);
            keys = [.. (from a in keys from b in further select Join(a, b)).Take(MostKeys)];
            foreach (string key in keys) builder.Add(run.Terms[first].From, run.Terms[i].To, run.Terms[first].Step, expander.OfVariant(key));
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
    private List<ExpandedTerm> Spellings(string text) =>
        [.. expand(TermAnalyzer.WordOf(text)).Where(term => term.Tier is MatchTier.Exact or MatchTier.Variant)];

    /// <summary>Whether both ends lie where the question is cut: then the tile joins whole words.</summary>
    private static bool IsCutAt(RunAnalysis run, int from, int to) =>
        run.Terms.Any(term => term.From == from) && run.Terms.Any(term => term.To == to);

    private static List<ExpandedTerm> Lower(IReadOnlyList<ExpandedTerm> terms) =>
        [.. terms.Where(term => term.Tier < MatchTier.Reading).Select(term => term with { Tier = PhraseWalk.Weaker(term.Tier, MatchTier.Variant) })];

    private static int LastKanji(string text)
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (Kana.IsKanji(text[i])) return i;
        }

        return -1;
    }

    /// <summary>Where the characters after <paramref name="from"/> stop standing together: before the next term that follows punctuation.</summary>
    private static int NextWall(RunAnalysis run, int from)
    {
        foreach (QueryTerm term in run.Terms)
        {
            if (term.From > from && term.Step > 1) return term.From;
        }

        return run.Text.Length;
    }
}
