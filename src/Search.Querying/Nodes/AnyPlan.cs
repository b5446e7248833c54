using Lucene.Net.Util;
using Search.Querying.Evaluation;

namespace Search.Querying.Nodes;

/// <summary>At least one of several parts.</summary>
internal sealed class AnyPlan(IReadOnlyList<PlanNode> parts) : PlanNode
{
    // Where each part is firm, so is the choice among them; else words compete with conditions.
    public override bool IsFirm { get; } = parts.All(part => part.IsFirm);

    public override void Number(WordNumbers numbers, bool isAlternative)
    {
        foreach (PlanNode part in parts) part.Number(numbers, isAlternative: true);
    }

    public override bool Meets(ulong mask, WordNumbers numbers) => parts.Any(part => part.Meets(mask, numbers));

    /// <summary>The share of the alternative that a post has most of.</summary>
    public override WordShare Share(ulong mask, WordNumbers numbers)
    {
        WordShare best = parts[0].Share(mask, numbers);
        for (int i = 1; i < parts.Count; i++)
        {
            WordShare share = parts[i].Share(mask, numbers);
            // Nothing to have is had in full, as by a post that meets a condition.
            if (share.Have * best.Whole > best.Have * share.Whole || (best.Have == 0 && share.Have == 0 && share.Whole < best.Whole)) best = share;
        }
        return best;
    }

    public override FixedBitSet? Filter(SegmentAnswers answers)
    {
        if (!IsFirm) return null;
        FixedBitSet? posts = null;
        foreach (PlanNode part in parts)
        {
            if (part.Filter(answers) is not { } allowed) return null;
            if (posts is null) posts = allowed.Clone();
            else posts.Or(allowed);
        }
        return posts;
    }

    public override void Explain(PartExplainer explainer)
    {
        foreach (PlanNode part in parts) part.Explain(explainer);
    }

    public override string Describe() => $"({string.Join(" OR ", parts.Select(part => part.Describe()))})";
}
