using Search.Querying.Matching;
using Search.Querying.Nodes;
using Search.Querying.Parsing;
using Search.Querying.Words;
using Search.Schema;

namespace Search.Querying.Planning;

/// <summary>Prepares the tree of a question for one index.</summary>
internal sealed class QueryPlanner(RunReader words, LabelKeys labels, PlanMemory memory)
{
    private static readonly int[] AllFields = [.. Enumerable.Range(0, PostFields.Text.Count)];
    private static readonly int[] TitleField = [0];

    private int _prefixLimit;

    /// <summary>The plan of <paramref name="root"/>; null asks for every post.</summary>
    public PlanNode Plan(QueryNode? root)
    {
        _prefixLimit = RunReader.PrefixLimit(Prefixes(root).Distinct().Count());
        return PlanOf(root, isExcluded: false);
    }

    private static IEnumerable<(string Text, string? Field)> Prefixes(QueryNode? node) => node switch
    {
        WordNode { IsPrefix: true } word => [(word.Text, word.Field)],
        AllNode all => all.Parts.SelectMany(Prefixes),
        AnyNode any => any.Parts.SelectMany(Prefixes),
        NotNode not => Prefixes(not.Part),
        _ => [],
    };

    private PlanNode PlanOf(QueryNode? root, bool isExcluded) => root switch
    {
        null => new EveryPlan(),
        AllNode all => PlanAll(all.Parts, isExcluded),
        NotNode not => PlanAll([not], isExcluded),
        AnyNode any => new AnyPlan([.. any.Parts.Select(part => PlanOf(part, isExcluded))]),
        WordNode word => PlanRun(word.Text, word.Field, word.IsPrefix ? WordForm.Prefix : isExcluded ? WordForm.Excluded : WordForm.Run, isFirm: isExcluded || word.Field is not null),
        PhraseNode phrase => PlanRun(phrase.Text, phrase.Field, WordForm.Quoted, isFirm: true),
        LabelNode label => new LabelPlan(label.Field, label.Value, labels.Of(label.Value)),
        PathNode path => new PathPlan(new PathPattern(path.Value)),
        DateNode date => new DatePlan(date.Span),
        _ => throw new InvalidOperationException($"No plan for {root.GetType().Name}."),
    };

    private AllPlan PlanAll(IReadOnlyList<QueryNode> parts, bool isExcluded)
    {
        List<PlanNode> required = [], excluded = [];
        foreach (QueryNode part in parts)
        {
            if (part is NotNode not) excluded.Add(PlanOf(not.Part, isExcluded: true));
            else required.Add(PlanOf(part, isExcluded));
        }
        return new AllPlan(required.Count > 0 ? required : [new EveryPlan()], excluded);
    }

    private RunPlan PlanRun(string text, string? field, WordForm form, bool isFirm)
    {
        int limit = form == WordForm.Prefix ? _prefixLimit : 0;
        return new RunPlan(memory.Find(text, field, form, limit, () => words.Read(text, field is null ? AllFields : TitleField, form, isOne: field is not null, limit)), isFirm);
    }
}
