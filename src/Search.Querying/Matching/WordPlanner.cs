using Search.Analysis.Terms;
using Search.Querying.Ranking;
using Search.Querying.Synonyms;

namespace Search.Querying.Matching;

/// <summary>Turns the words of a question into plans. Not thread-safe: it holds an analyzer.</summary>
internal sealed class WordPlanner
{
    /// <summary>How many terms the prefixes of one question may mean together; with few prefixes each has its own share at most.</summary>
    private const int MaxPrefixTermsTogether = 1_000;

    private const int MaxPrefixTerms = 200;

    // Particles that stand after an inflected word without belonging to its form.
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "は", "が", "を", "に", "の", "へ", "も", "や", "から", "まで", "より", "か", "ね", "よ", "な", "と", "さ", "わ", "ぞ",
    };

    private readonly TermTable _table = new();
    private readonly TermAnalyzer _analyzer;
    private readonly TermExpander _expander;
    private readonly long _posts;
    private readonly RankingWeights _weights;

    public WordPlanner(AnalysisSettings analysis, TermExpander expander, long posts, RankingWeights weights)
    {
        _analyzer = new TermAnalyzer(_table, analysis);
        _expander = expander;
        _posts = posts;
        _weights = weights;
    }

    /// <summary>Whether the table has grown so far that a fresh planner should take its place.</summary>
    public bool IsWorn => _table.Count > 50_000;

    public TermTable Table => _table;

    /// <summary>What words of a question may mean besides; set before the first plan.</summary>
    public SynonymTable Synonyms { get; set; } = SynonymTable.Empty;

    /// <summary>What the posts call words besides; set before the first plan.</summary>
    public AliasTable Aliases { get; set; } = AliasTable.Empty;

    /// <summary>How many terms a prefix may mean where a question has <paramref name="prefixes"/> of them.</summary>
    public static int PrefixLimit(int prefixes) => Math.Min(MaxPrefixTerms, MaxPrefixTermsTogether / Math.Max(1, prefixes));

    public TermAnalyzer Analyzer => _analyzer;

    public RunAnalysis Analyze(string text) => RunAnalysis.Of(text, _analyzer, _table);

    /// <summary>The plan of a run; its graph is empty where the index has nothing for it.</summary>
    public WordPlan Plan(string text, RunAnalysis run, IReadOnlyList<int> fields, WordForm form, int prefixLimit)
    {
        var builder = new WordGraphBuilder(run.Text.Length);
        for (int i = 0; i < run.Terms.Count; i++)
        {
            QueryTerm term = run.Terms[i];
            bool isOpen = form == WordForm.Prefix && i == run.Terms.Count - 1;
            builder.Add(term.From, term.To, term.Step, isOpen ? _expander.OfPrefix(term.Lexeme.Surface, prefixLimit) : Expand(term.Lexeme));
            // うみ is read as a form of うむ, but may be 海.
            if (!isOpen && term.Lexeme is { IsFunctionWord: false } word && word.Surface != word.Base && Kana.IsAllKana(word.Surface))
                builder.Add(term.From, term.To, term.Step, _expander.OfReading(Kana.ToHiragana(word.Surface)));
            if (!isOpen) AddReadingInKana(builder, term);
            // できる stands in the place of する: 利用する finds 利用できる.
            if (i > 0 && term is { Step: 1, Lexeme.Base: "する" } && !run.Terms[i - 1].Lexeme.IsFunctionWord)
                builder.Add(term.From, term.To, term.Step, Lowered(Expand(TermAnalyzer.WordOf("できる")), MatchTier.Inflected));
        }

        // まじ is an auxiliary, unless no post has it as one.
        if (run is { Terms: [{ Lexeme: { IsFunctionWord: true } only }] } && form != WordForm.Prefix && Kana.IsAllKana(only.Surface) && Expand(only).Count == 0)
            builder.Add(0, run.Text.Length, 1, _expander.OfReading(Kana.ToHiragana(only.Surface)));
        if (form == WordForm.Prefix && run.Terms.Count > 1) builder.Add(0, run.Text.Length, 1, _expander.OfPrefix(run.Text, prefixLimit));
        if (form != WordForm.Prefix)
        {
            new OtherCuts(_expander, Analyze, Expand).AddTo(builder, run);
            AddEndings(builder, run);
            if (form == WordForm.Run)
            {
                AddSynonyms(builder, run);
                AddAliases(builder, run);
            }

            if (run.Terms.Count == 1) AddRomaji(builder, run.Terms[0]);
        }

        return new WordPlan(text, builder.Build(), fields, RarityOf(run));
    }

    /// <summary>The plan of one term alone, with the closest tier that it may reach.</summary>
    public WordPlan PlanTerm(QueryTerm term, IReadOnlyList<int> fields, IReadOnlyList<ExpandedTerm> terms, MatchTier floor)
    {
        var builder = new WordGraphBuilder(1);
        builder.Add(0, 1, 1, terms);
        double rarity = RankingWeights.RarityOf(terms.Sum(found => (long)found.Entry.Posts), _posts);
        return new WordPlan(term.Lexeme.Surface, builder.Build(), fields, rarity, floor);
    }

    public IReadOnlyList<ExpandedTerm> Expand(Lexeme lexeme) => _expander.Expand(lexeme, IsFunctionWord);

    /// <summary>What a katakana or Latin word that the index has not may be a misspelling of.</summary>
    public IReadOnlyList<ExpandedTerm> ExpandMisspelt(string surface) => _expander.OfMisspelt(surface);

    /// <summary>検索 may be written けんさく, which the analyzer cuts in its own way.</summary>
    private void AddReadingInKana(WordGraphBuilder builder, QueryTerm term)
    {
        if (term.Lexeme.IsFunctionWord || term.Lexeme.Reading is not { Length: >= 3 } reading || !Kana.HasKanji(term.Lexeme.Base)) return;
        if (!string.Equals(term.Lexeme.Surface, term.Lexeme.Base, StringComparison.Ordinal)) return;
        RunAnalysis kana = Analyze(reading);
        if (kana.Terms.Count < 2) return;
        builder.AddPath(term.From, term.To, term.Step, [.. kana.Terms.Select(part => Lowered(_expander.OfSurface(part.Lexeme.Surface), MatchTier.Reading))]);
    }

    private void AddSynonyms(WordGraphBuilder builder, RunAnalysis run)
    {
        for (int first = 0; first < run.Terms.Count; first++)
        {
            for (int last = first; last < Math.Min(run.Terms.Count, first + Synonyms.LongestPiece); last++)
            {
                (int from, int to) = (run.Terms[first].From, run.Terms[last].To);
                foreach (RunAnalysis meaning in Synonyms.MeaningsOf(run.Text[from..to]))
                    builder.AddPath(from, to, run.Terms[first].Step, [.. meaning.Terms.Select(term => Spellings(term.Lexeme))]);
            }
        }
    }

    /// <summary>OpenAI is also what a post calls オープンエーアイ, if some post says that they are one.</summary>
    private void AddAliases(WordGraphBuilder builder, RunAnalysis run)
    {
        for (int first = 0; first < run.Terms.Count; first++)
        {
            int from = run.Terms[first].From;
            for (int last = first; last < run.Terms.Count && run.Terms[last].To - from <= Aliases.LongestWord; last++)
            {
                int to = run.Terms[last].To;
                foreach (WordAlias alias in Aliases.NamesOf(run.Text[from..to]))
                    builder.AddPath(from, to, run.Terms[first].Step, [.. Analyze(alias.Name).Terms.Select(term => Named(term.Lexeme, alias))]);
            }
        }
    }

    private List<ExpandedTerm> Named(Lexeme lexeme, WordAlias alias) => [.. Spellings(lexeme).Select(term => term with { Alias = alias })];

    private void AddRomaji(WordGraphBuilder builder, QueryTerm term)
    {
        string surface = term.Lexeme.Surface;
        if (surface.Length < 4 || !surface.AsSpan().ContainsAnyInRange('a', 'z') || _expander.OfSurface(surface).Count > 0) return;
        if (Romaji.ToHiragana(Romaji.WithoutMacrons(surface)) is not { } hiragana) return;
        List<ExpandedTerm> terms = ReadAs(hiragana);
        // A last o or u may be long too; words typed as they are read go first.
        if (terms.Count == 0) terms = [.. Romaji.WithLongVowels(hiragana).Concat(Romaji.WithLongVowels(hiragana + 'う')).Skip(1).SelectMany(ReadAs).DistinctBy(found => found.Entry.Term)];
        builder.Add(term.From, term.To, term.Step, terms);
    }

    private List<ExpandedTerm> ReadAs(string hiragana) => [.. _expander.OfReading(hiragana), .. Lowered(_expander.OfSurface(hiragana), MatchTier.Reading)];

    /// <summary>食べました also means the posts that have 食べる: a match may end before the endings of an inflected word.</summary>
    private static void AddEndings(WordGraphBuilder builder, RunAnalysis run)
    {
        int end = run.Terms.Count;
        while (end > 1 && run.Terms[end - 1] is { Step: 1 } last && last.Lexeme.IsFunctionWord && !Particles.Contains(last.Lexeme.Surface)) end--;
        if (end < run.Terms.Count && run.Terms[end - 1].Lexeme is { IsFunctionWord: false } word && word.Surface != word.Base)
            builder.EndEarly(run.Terms[end].From, MatchTier.Inflected);
    }

    private bool IsFunctionWord(string text)
    {
        RunAnalysis run = Analyze(text);
        return run.Terms.Count == 1 && run.Terms[0].Lexeme.IsFunctionWord;
    }

    private double RarityOf(RunAnalysis run)
    {
        double sum = 0;
        IReadOnlyList<QueryTerm> content = run.ContentTerms;
        foreach (QueryTerm term in content)
        {
            long close = 0, all = 0;
            foreach (ExpandedTerm found in Expand(term.Lexeme))
            {
                all += found.Entry.Posts;
                if (found.Tier < MatchTier.Reading) close += found.Entry.Posts;
            }

            sum += RankingWeights.RarityOf(close > 0 ? close : all, _posts);
        }

        return content.Count > 1 ? sum * _weights.PhraseRarity : sum;
    }

    /// <summary>A synonym is meant as it is spelled; what is merely read alike is not.</summary>
    private List<ExpandedTerm> Spellings(Lexeme lexeme) => Lowered([.. Expand(lexeme).Where(term => term.Tier < MatchTier.Reading)], MatchTier.Variant);

    private static List<ExpandedTerm> Lowered(IReadOnlyList<ExpandedTerm> terms, MatchTier floor) =>
        [.. terms.Select(term => term with { Tier = PhraseWalk.Weaker(term.Tier, floor) })];
}
