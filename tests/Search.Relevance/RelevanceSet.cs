using Search.Testing;

namespace Search.Relevance;

/// <summary>Posts as they are, and questions about them.</summary>
/// <param name="Name">Names the set in <c>figures.json</c>.</param>
/// <param name="Posts">The folder with the posts.</param>
/// <param name="Topics">The questions.</param>
/// <param name="Measures">How the answers are judged; the first measure is the one by which methods are compared.</param>
internal sealed record RelevanceSet(string Name, string Posts, IReadOnlyList<Topic> Topics, IReadOnlyList<Measure> Measures)
{
    /// <summary>The folder that keeps what was measured on the set of this name: questions, grades, runs, and its posts where the set came as one file.</summary>
    public static string Results(string name) =>
        Directory.CreateDirectory(Path.Combine(SharedData.Repository, "artifacts", "relevance", name)).FullName;

    /// <summary>Leaves the questions and grades beside the runs, for tools that read them.</summary>
    public void Save()
    {
        string folder = Results(Name);
        File.WriteAllText(Path.Combine(folder, "folder.txt"), Posts + "\n");
        File.WriteAllLines(Path.Combine(folder, "questions.tsv"), Topics.Select(topic => $"{topic.Id}\t{topic.Query}"));
        File.WriteAllLines(
            Path.Combine(folder, "qrels.tsv"),
            Topics.SelectMany(topic => topic.Grades, (topic, grade) => $"{topic.Id}\t0\t{TrecRun.Escape(grade.Key)}\t{grade.Value}"));
    }
}
