using Lucene.Net.Index;
using Lucene.Net.Util;
using Search.Querying.Evaluation;

namespace Search.Querying.Nodes;

/// <summary>A whole tag, category or author, by its keys.</summary>
internal sealed class LabelPlan(string field, string text, IReadOnlyList<string> keys) : ConditionPlan
{
    public override FixedBitSet Filter(SegmentAnswers answers)
    {
        AtomicReader segment = answers.Scope.Segment;
        var posts = new FixedBitSet(segment.MaxDoc);
        foreach (string key in keys) PostSets.Add(posts, segment.GetTermDocsEnum(new Term(field, key)));
        return posts;
    }

    public override string Describe() => $"{field}:{text}";
}
