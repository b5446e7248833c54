using System.Globalization;
using Lucene.Net.Util;
using Search.Querying.Evaluation;
using Search.Querying.Parsing;
using Search.Schema;

namespace Search.Querying.Nodes;

/// <summary>Days of the site's calendar.</summary>
internal sealed class DatePlan(DaySpan span) : ConditionPlan
{
    public override FixedBitSet Filter(SegmentAnswers answers)
    {
        SegmentScope scope = answers.Scope;
        long first = span.First is { } f ? NumberOf(f) : long.MinValue + 1;
        long last = span.Last is { } l ? NumberOf(l) : long.MaxValue;
        var posts = new FixedBitSet(scope.Segment.MaxDoc);
        for (int doc = 0; doc < scope.Segment.MaxDoc; doc++)
        {
            if (scope.Values.Day(doc) is var day && day != PostDocValues.None && day >= first && day <= last && scope.IsLive(doc)) posts.Set(doc);
        }
        return posts;
    }

    public override string Describe() => $"date:{TextOf(span.First)}..{TextOf(span.Last)}";

    private static long NumberOf(DateOnly day) => PostDocValues.DayOf(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));

    private static string TextOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
