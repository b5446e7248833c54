using Lucene.Net.Util;
using Search.Querying.Evaluation;

namespace Search.Querying.Nodes;

/// <summary>Every post.</summary>
internal sealed class EveryPlan : ConditionPlan
{
    public override FixedBitSet Filter(SegmentAnswers answers) => answers.Every();

    public override string Describe() => "*";
}
