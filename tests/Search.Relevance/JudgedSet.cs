using System.Globalization;

namespace Search.Relevance;

/// <summary>Sets of questions with graded posts, over a site as it is.</summary>
internal static class JudgedSet
{
    /// <summary>Reads the questions and grades of <paramref name="source"/> over the posts in <paramref name="site"/>.</summary>
    public static RelevanceSet Load(string name, string source, string site)
    {
        Dictionary<string, Dictionary<string, int>> grades = new(StringComparer.Ordinal);
        foreach (string[] columns in Rows(Path.Combine(source, "qrels.tsv")))
        {
            grades.TryAdd(columns[0], new(StringComparer.Ordinal));
            grades[columns[0]][columns[2]] = int.Parse(columns[3], CultureInfo.InvariantCulture);
        }

        List<Topic> topics = [.. Rows(Path.Combine(source, "queries.tsv")).Select(columns => new Topic(columns[0], columns[1], Class(columns[0]), grades[columns[0]]))];
        return new RelevanceSet(name, site, topics, Measures.Graded);
    }

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(line => line.Split('\t'));

    private static string Class(string id) => id[0] switch
    {
        'k' => "keyword",
        'p' => "phrase",
        'q' => "question",
        'e' => "entity",
        't' => "typo-kana",
        'f' => "operator",
        _ => throw new FormatException($"The question {id} is of no known class."),
    };
}
