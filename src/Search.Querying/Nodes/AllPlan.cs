using Lucene.Net.Util;
using Search.Querying.Evaluation;

namespace Search.Querying.Nodes;

/// <summary>All of some parts, none of others.</summary>
internal sealed class AllPlan(IReadOnlyList<PlanNode> parts, IReadOnlyList<PlanNode> excluded) : PlanNode
{
    private readonly List<(ConditionPlan Condition, ulong Bit)> _exclusions = [];

    public IReadOnlyList<PlanNode> Parts => parts;

    public IReadOnlyList<PlanNode> Excluded => excluded;

    public override bool IsFirm => excluded.Count > 0 || parts.Any(part => part.IsFirm);

    public override void Number(WordNumbers numbers, bool isAlternative)
    {
        foreach (PlanNode part in parts) part.Number(numbers, isAlternative);
        if (!isAlternative) return;
        foreach (PlanNode part in excluded)
        {
            var condition = new ExclusionPlan(part);
            _exclusions.Add((condition, numbers.Add(condition)));
        }
    }

    public override bool Meets(ulong mask, WordNumbers numbers)
    {
        foreach (PlanNode part in parts)
        {
            if (!part.Meets(mask, numbers)) return false;
        }
        return !_exclusions.Exists(exclusion => (mask & exclusion.Bit) != 0);
    }

    public override WordShare Share(ulong mask, WordNumbers numbers)
    {
        var share = new WordShare(0, 0);
        foreach (PlanNode part in parts) share += part.Share(mask, numbers);
        return _exclusions.Exists(exclusion => (mask & exclusion.Bit) != 0) ? share with { Have = 0 } : share;
    }

    public override FixedBitSet? Filter(SegmentAnswers answers)
    {
        FixedBitSet? posts = null;
        foreach (PlanNode part in parts)
        {
            if (part.Filter(answers) is not { } allowed) continue;
            if (posts is null) posts = allowed.Clone();
            else posts.And(allowed);
        }
        foreach (PlanNode part in excluded)
        {
            if (part.Filter(answers) is not { } without) continue;
            posts ??= answers.Every();
            posts.AndNot(without);
        }
        return posts;
    }

    public override void Explain(PartExplainer explainer)
    {
        foreach (PlanNode part in parts) part.Explain(explainer);
        foreach (PlanNode part in excluded)
        {
            var without = explainer.Answers.Every();
            if (part.Filter(explainer.Answers) is { } dropped) without.AndNot(dropped);
            explainer.Add("-" + part.Describe(), without);
        }
    }

    public override string Describe() => string.Join(' ', parts.Select(part => part.Describe()).Concat(excluded.Select(part => "-" + part.Describe())));

    /// <summary>What an alternative excludes, as a condition of its own.</summary>
    private sealed class ExclusionPlan(PlanNode part) : ConditionPlan
    {
        public override FixedBitSet Filter(SegmentAnswers answers) => part.Filter(answers) ?? answers.Every();

        public override string Describe() => "-" + part.Describe();
    }
}
