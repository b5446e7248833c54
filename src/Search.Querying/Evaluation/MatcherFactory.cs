using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Search.Querying.Parsing;
using Search.Querying.Planning;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>Opens a plan on one segment.</summary>
internal static class MatcherFactory
{
    public static PostMatcher Open(PlanNode node, SegmentScope scope) => node switch
    {
        WordPlanNode word => new WordMatcher(word.Plan, scope),
        FallbackPlanNode fallback => new FallbackMatcher(new WordMatcher(fallback.Word.Plan, scope), new SubstringMatcher(fallback.Substring, fallback.Word.Plan.Rarity, scope)),
        AllPlanNode all => new AllMatcher(
            all.Required.Select(part => Open(part, scope)), all.Excluded.Select(part => Open(part, scope)), all.Optional.Select(part => Open(part, scope)), scope.Weights),
        AnyPlanNode any => new AnyMatcher([.. any.Parts.Select(part => Open(part, scope))]),
        MostPlanNode most => new MostMatcher([.. most.Words.Select((part, number) => (Open(part, scope), number))], scope.Weights),
        LabelPlanNode label => OpenLabel(label, scope),
        PathPlanNode path => OpenPath(path, scope),
        DatePlanNode date => OpenDate(date.Span, scope),
        EveryPlanNode => new FilterMatcher(scope, static _ => true, scope.Segment.MaxDoc),
        _ => throw new InvalidOperationException($"No matcher for {node.GetType().Name}."),
    };

    private static FilterMatcher OpenLabel(LabelPlanNode label, SegmentScope scope)
    {
        var posts = new FixedBitSet(scope.Segment.MaxDoc);
        foreach (string key in label.Keys) AddPosts(posts, scope.Segment.GetTermDocsEnum(new Term(label.Field, key)));
        return Filter(posts, scope);
    }

    private static FilterMatcher OpenPath(PathPlanNode path, SegmentScope scope)
    {
        var posts = new FixedBitSet(scope.Segment.MaxDoc);
        if (scope.Segment.GetTerms(PostFields.Path)?.GetEnumerator() is { } terms)
        {
            DocsEnum? documents = null;
            while (terms.MoveNext())
            {
                if (path.Pattern.Matches(terms.Term.Utf8ToString())) AddPosts(posts, documents = terms.Docs(scope.Live, documents, DocsFlags.NONE));
            }
        }

        return Filter(posts, scope);
    }

    private static FilterMatcher OpenDate(DaySpan span, SegmentScope scope)
    {
        long first = span.First is { } f ? DayNumber(f) : long.MinValue + 1;
        long last = span.Last is { } l ? DayNumber(l) : long.MaxValue;
        return new FilterMatcher(scope, doc => scope.Values.Day(doc) is var day && day != PostDocValues.None && day >= first && day <= last, scope.Segment.MaxDoc);
    }

    private static long DayNumber(DateOnly day) => PostDocValues.DayOf(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));

    private static FilterMatcher Filter(FixedBitSet posts, SegmentScope scope) => new(scope, posts.Get, posts.Cardinality);

    private static void AddPosts(FixedBitSet posts, DocsEnum? documents)
    {
        while (documents is not null && documents.NextDoc() is var doc and not DocIdSetIterator.NO_MORE_DOCS) posts.Set(doc);
    }
}
