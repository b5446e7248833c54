namespace Search.Relevance;

/// <summary>The measures, the same as those of <c>mrr.py</c> and <c>ndcg.py</c> beside the reference data.</summary>
internal static class Measures
{
    private const int Depth = 10;

    /// <summary>For sets that know which post is right: where the first right post stands.</summary>
    public static IReadOnlyList<Measure> KnownPost { get; } =
    [
        new("MRR@10", MeasureSense.Mean, (topic, found) => FirstRank(topic, found) is > 0 and int rank ? 1.0 / rank : 0),
        new("hit@1", MeasureSense.Mean, (topic, found) => FirstRank(topic, found) == 1 ? 1 : 0),
        new("hit@10", MeasureSense.Mean, (topic, found) => FirstRank(topic, found) > 0 ? 1 : 0),
    ];

    /// <summary>For sets with a grade for every post that matters.</summary>
    public static IReadOnlyList<Measure> Graded { get; } =
    [
        new("nDCG@10", MeasureSense.Mean, GradedGain),
        new("P@3", MeasureSense.Mean, (topic, found) => found.Take(3).Count(path => Grade(topic, path) >= 2) / 3.0),
        new("success@1", MeasureSense.Mean, (topic, found) => found.Take(1).Count(path => Grade(topic, path) >= 2)),
        new("fewer than 3", MeasureSense.Count, (_, found) => found.Count < 3 ? 1 : 0),
        new("unjudged", MeasureSense.Count, (topic, found) => found.Take(Depth).Count(path => !topic.Grades.ContainsKey(path))),
    ];

    private static int Grade(Topic topic, string path) => topic.Grades.GetValueOrDefault(path, 0);

    // From 1; 0 where no right post is among the first ten.
    private static int FirstRank(Topic topic, IReadOnlyList<string> found)
    {
        for (int rank = 1; rank <= Math.Min(Depth, found.Count); rank++)
        {
            if (Grade(topic, found[rank - 1]) > 0)
            {
                return rank;
            }
        }

        return 0;
    }

    private static double GradedGain(Topic topic, IReadOnlyList<string> found)
    {
        double ideal = Gain(topic.Grades.Values.OrderDescending());
        return ideal == 0 ? 0 : Gain(found.Select(path => Grade(topic, path))) / ideal;
    }

    private static double Gain(IEnumerable<int> grades) => grades.Take(Depth).Select((grade, at) => (Math.Pow(2, grade) - 1) / Math.Log2(at + 2)).Sum();
}
