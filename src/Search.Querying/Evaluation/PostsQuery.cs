using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Search.Querying.Planning;

namespace Search.Querying.Evaluation;

/// <summary>A planned question as Lucene's searcher runs it.</summary>
internal sealed class PostsQuery(PlanNode plan, Func<AtomicReaderContext, SegmentScope> scopeOf, Func<long, double> recencyOf) : Query
{
    public override Weight CreateWeight(IndexSearcher searcher) => new PostsWeight(this);

    public override string ToString(string field) => plan.ToString();

    /// <summary>The scores need no norms: their statistics are in the plan.</summary>
    private sealed class PostsWeight(PostsQuery query) : Weight
    {
        public override Query Query => query;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float norm, float topLevelBoost)
        {
        }

        public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs) => query.Open(this, context);

        public override Explanation Explain(AtomicReaderContext context, int doc)
        {
            PostsScorer scorer = query.Open(this, context);
            return scorer.Advance(doc) == doc ? new Explanation(scorer.GetScore(), query.ToString()) : new Explanation(0, "no match");
        }
    }

    private PostsScorer Open(Weight weight, AtomicReaderContext context)
    {
        SegmentScope scope = scopeOf(context);
        return new PostsScorer(weight, MatcherFactory.Open(plan, scope), scope, recencyOf);
    }
}
