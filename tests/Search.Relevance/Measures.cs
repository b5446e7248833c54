namespace Search.Relevance;

/// <summary>How well a run answers its topics, averaged over all of them.</summary>
/// <param name="Mrr10">Mean of 1 / rank of the first right post among the first ten; 0 where there is none.</param>
/// <param name="Recall10">Mean share of the right posts that are among the first ten.</param>
public sealed record Measures(double Mrr10, double Recall10)
{
    private const int Depth = 10;

    /// <summary>Judges a run.</summary>
    /// <param name="topics">The questions.</param>
    /// <param name="run">For each question's id the paths found, best first; a missing id found nothing.</param>
    public static Measures Of(IReadOnlyList<Topic> topics, IReadOnlyDictionary<string, IReadOnlyList<string>> run)
    {
        double reciprocal = 0;
        double recall = 0;
        foreach (Topic topic in topics)
        {
            IReadOnlyList<string> found = run.GetValueOrDefault(topic.Id, []);
            int first = FirstRank(topic, found);
            reciprocal += first > 0 ? 1.0 / first : 0;
            recall += (double)found.Take(Depth).Distinct(StringComparer.Ordinal).Count(topic.Relevant.Contains) / topic.Relevant.Count;
        }

        return new Measures(reciprocal / topics.Count, recall / topics.Count);
    }

    /// <summary>The rank of the first right post among the first ten, from 1; 0 where there is none.</summary>
    public static int FirstRank(Topic topic, IReadOnlyList<string> found)
    {
        for (int rank = 1; rank <= Math.Min(Depth, found.Count); rank++)
        {
            if (topic.Relevant.Contains(found[rank - 1]))
            {
                return rank;
            }
        }

        return 0;
    }
}
