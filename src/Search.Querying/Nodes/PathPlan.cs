using Lucene.Net.Index;
using Lucene.Net.Util;
using Search.Querying.Evaluation;
using Search.Schema;

namespace Search.Querying.Nodes;

/// <summary>A piece of the path.</summary>
internal sealed class PathPlan(PathPattern pattern) : ConditionPlan
{
    public override FixedBitSet Filter(SegmentAnswers answers)
    {
        SegmentScope scope = answers.Scope;
        var posts = new FixedBitSet(scope.Segment.MaxDoc);
        if (scope.Segment.GetTerms(PostFields.Path)?.GetEnumerator() is not { } terms) return posts;
        DocsEnum? documents = null;
        while (terms.MoveNext())
        {
            if (pattern.Matches(terms.Term.Utf8ToString())) PostSets.Add(posts, documents = terms.Docs(scope.Live, documents, DocsFlags.NONE));
        }
        return posts;
    }

    public override string Describe() => $"path:{pattern}";
}
