namespace Search.Relevance;

/// <summary>One way to judge the answer to a question.</summary>
/// <param name="Name">Names it in tables and in <c>figures.json</c>.</param>
/// <param name="Sense">What its figure over many questions is.</param>
/// <param name="Of">Judges the paths found for a question, best first.</param>
internal sealed record Measure(string Name, MeasureSense Sense, Func<Topic, IReadOnlyList<string>, double> Of)
{
    /// <summary>The figure over some questions.</summary>
    /// <param name="topics">The questions.</param>
    /// <param name="run">For each question's id the paths found, best first; a missing id found nothing.</param>
    public double Over(IReadOnlyList<Topic> topics, IReadOnlyDictionary<string, IReadOnlyList<string>> run)
    {
        double sum = topics.Sum(topic => Of(topic, run.GetValueOrDefault(topic.Id, [])));
        return Sense == MeasureSense.Count ? sum : sum / topics.Count;
    }
}
