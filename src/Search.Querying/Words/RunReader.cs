using Search.Analysis.Terms;
using Search.Querying.Matching;
using Search.Querying.Ways;

namespace Search.Querying.Words;

/// <summary>Cuts the runs of a question into words and looks these up. Not thread-safe: it holds an analyzer.</summary>
internal sealed class RunReader
{
    /// <summary>How many terms the prefixes of one question may mean together; with few prefixes each has its own share at most.</summary>
    private const int MaxPrefixTermsTogether = 1_000;
    private const int MaxPrefixTerms = 200;
    private const int MaxLexemes = 50_000;

    private readonly TermTable _table = new();
    private readonly TermAnalyzer _analyzer;

    public RunReader(AnalysisSettings analysis, TermExpander expander)
    {
        _analyzer = new TermAnalyzer(_table, analysis);
        Dictionary = new WayDictionary(expander, Analyze);
    }

    /// <summary>Whether the table has grown so far that a fresh reader should take its place.</summary>
    public bool IsWorn => _table.Count > MaxLexemes;

    public TermTable Table => _table;

    public TermAnalyzer Analyzer => _analyzer;

    /// <summary>What ways look words up with.</summary>
    public WayDictionary Dictionary { get; }

    /// <summary>How many terms a prefix may mean where a question has <paramref name="prefixes"/> of them.</summary>
    public static int PrefixLimit(int prefixes) => Math.Min(MaxPrefixTerms, MaxPrefixTermsTogether / Math.Max(1, prefixes));

    public RunAnalysis Analyze(string text) => RunAnalysis.Of(text, _analyzer, _table);

    /// <summary>Reads a run.</summary>
    /// <param name="text">The run as typed.</param>
    /// <param name="fields">The fields it may stand in.</param>
    /// <param name="form">How it was typed.</param>
    /// <param name="isOne">Whether it is meant as one thing, not as several words.</param>
    /// <param name="prefixLimit">How many terms a word that may go on means at most.</param>
    public QuestionRun Read(string text, IReadOnlyList<int> fields, WordForm form, bool isOne, int prefixLimit)
    {
        RunAnalysis run = Analyze(text);
        var builder = new WordGraphBuilder(run.Text.Length);
        var request = new WayRequest(builder, run, Dictionary, prefixLimit);
        foreach (IWay way in WaysOf.Form(form)) way.AddTo(request);
        WordGraph graph = builder.Build();
        if (isOne || form != WordForm.Run || run.Terms.Count == 0)
        {
            // Nothing but signs or particles is never missing, unless the question is nothing else.
            WordRole role = run.Terms.All(term => term.Lexeme.IsFunctionWord) ? WordRole.Filler : WordRole.Content;
            return new QuestionRun(text, run, graph, fields, [new QuestionWord(text, graph, fields, role, 0, LastPlace(run))], []) { MayBeMisspelt = !isOne && form != WordForm.Quoted };
        }
        var cutter = new WordCutter(run, builder, fields);
        return new QuestionRun(text, run, graph, fields, cutter.Words(out IReadOnlyList<WordJoint> joints), joints);
    }

    private static int LastPlace(RunAnalysis run) => run.Terms.Skip(1).Sum(term => term.Step);
}
