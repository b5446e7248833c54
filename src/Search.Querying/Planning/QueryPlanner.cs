using Search.Querying.Matching;
using Search.Querying.Parsing;
using Search.Schema;

namespace Search.Querying.Planning;

/// <summary>Prepares the tree of a question for one index.</summary>
internal sealed class QueryPlanner(WordPlanner words, LabelKeys labels, PlanMemory memory)
{
    private static readonly int[] AllFields = [.. Enumerable.Range(0, PostFields.Text.Count)];
    private static readonly int[] TitleField = [0];

    private int _prefixLimit;

    /// <summary>The plan of <paramref name="root"/>; null asks for every post.</summary>
    public PlanNode Plan(QueryNode? root)
    {
        _prefixLimit = WordPlanner.PrefixLimit(Prefixes(root).Distinct().Count());
        return PlanOf(root);
    }

    private static IEnumerable<(string Text, string? Field)> Prefixes(QueryNode? node) => node switch
    {
        WordNode { IsPrefix: true } word => [(word.Text, word.Field)],
        AllNode all => all.Parts.SelectMany(Prefixes),
        AnyNode any => any.Parts.SelectMany(Prefixes),
        NotNode not => Prefixes(not.Part),
        _ => [],
    };

    private PlanNode PlanOf(QueryNode? root) => root switch
    {
        null => new EveryPlanNode(),
        AllNode all => PlanAll(all.Parts),
        NotNode not => PlanAll([not]),
        AnyNode any => new AnyPlanNode([.. any.Parts.Select(PlanOf)]),
        WordNode word => PlanWord(word.Text, word.Field, word.IsPrefix ? WordForm.Prefix : WordForm.Run, word.Field is not null ? WordHold.Firm : word.IsPrefix ? WordHold.Droppable : WordHold.Loosenable),
        PhraseNode phrase => PlanWord(phrase.Text, phrase.Field, WordForm.Quoted, WordHold.Firm),
        LabelNode label => new LabelPlanNode(label.Field, label.Value, labels.Of(label.Value)),
        PathNode path => new PathPlanNode(new PathPattern(path.Value)),
        DateNode date => new DatePlanNode(date.Span),
        _ => throw new InvalidOperationException($"No plan for {root.GetType().Name}."),
    };

    private AllPlanNode PlanAll(IReadOnlyList<QueryNode> parts)
    {
        List<PlanNode> required = [], excluded = [], optional = [];
        HashSet<WordPlan> known = new(ReferenceEqualityComparer.Instance);
        foreach (QueryNode part in parts)
        {
            if (part is NotNode not) excluded.Add(PlanOf(not.Part));
            else if (PlanOf(part) is var plan && (plan is not WordPlanNode word || known.Add(word.Plan))) required.Add(plan);
        }

        // Particles never keep a post out, unless the question is nothing else.
        if (!required.TrueForAll(IsOnlyFunctionWords))
        {
            optional = required.FindAll(IsOnlyFunctionWords);
            required.RemoveAll(IsOnlyFunctionWords);
        }

        if (required.Count == 0) required.Add(new EveryPlanNode());
        return new AllPlanNode(required, excluded, optional);
    }

    private static bool IsOnlyFunctionWords(PlanNode node) =>
        node is WordPlanNode { Hold: WordHold.Loosenable } word && word.Run.Terms.All(term => term.Lexeme.IsFunctionWord);

    private WordPlanNode PlanWord(string text, string? field, WordForm form, WordHold hold)
    {
        int limit = form == WordForm.Prefix ? _prefixLimit : 0;
        (RunAnalysis run, WordPlan plan) = memory.Find(text, field, form, limit) ?? memory.Keep(text, field, form, limit, Prepare(text, field, form, limit));
        return new WordPlanNode(plan, run, hold);
    }

    private (RunAnalysis Run, WordPlan Plan) Prepare(string text, string? field, WordForm form, int prefixLimit)
    {
        RunAnalysis run = words.Analyze(text);
        return (run, words.Plan(text, run, field is null ? AllFields : TitleField, form, prefixLimit));
    }
}
