using Lucene.Net.Util;
using Search.Querying.Evaluation;

namespace Search.Querying.Nodes;

/// <summary>What is not a word: a post meets it or not, and it adds nothing to the score.</summary>
internal abstract class ConditionPlan : PlanNode
{
    private ulong _bit;

    public override bool IsFirm => true;

    public override void Number(WordNumbers numbers, bool isAlternative)
    {
        if (isAlternative) _bit = numbers.Add(this);
    }

    public override bool Meets(ulong mask, WordNumbers numbers) => (mask & _bit) == _bit;

    public override WordShare Share(ulong mask, WordNumbers numbers) => _bit == 0 ? default : new WordShare((mask & _bit) != 0 ? 1 : 0, 1);

    public override void Explain(PartExplainer explainer) => explainer.Add(Describe(), Filter(explainer.Answers));

    /// <summary>The posts that meet it.</summary>
    public abstract override FixedBitSet Filter(SegmentAnswers answers);
}
