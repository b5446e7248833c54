using System.Globalization;

namespace Search.Relevance;

/// <summary>A run as <c>query --format trec</c> prints it: <c>id Q0 path rank score search</c>.</summary>
internal static class TrecRun
{
    /// <summary>For each question's id the paths, best first.</summary>
    /// <exception cref="FormatException">A line has another form, or the ranks of a question are not 1, 2, 3 ….</exception>
    public static Dictionary<string, IReadOnlyList<string>> Parse(TextReader reader)
    {
        Dictionary<string, List<string>> run = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.Split(' ');
            if (columns.Length != 6 || columns[1] != "Q0")
            {
                throw new FormatException($"Not a line of a TREC run: {line}");
            }

            run.TryAdd(columns[0], []);
            List<string> paths = run[columns[0]];
            if (int.Parse(columns[3], CultureInfo.InvariantCulture) != paths.Count + 1)
            {
                throw new FormatException($"The ranks of {columns[0]} are not in sequence: {line}");
            }

            paths.Add(Uri.UnescapeDataString(columns[2]));
        }

        return run.ToDictionary(pair => pair.Key, IReadOnlyList<string> (pair) => pair.Value, StringComparer.Ordinal);
    }

    /// <summary>Writes a run so that other tools can judge it, too.</summary>
    public static void Write(TextWriter writer, IEnumerable<Topic> topics, IReadOnlyDictionary<string, IReadOnlyList<string>> run)
    {
        foreach (Topic topic in topics)
        {
            IReadOnlyList<string> paths = run.GetValueOrDefault(topic.Id, []);
            for (int at = 0; at < paths.Count; at++)
            {
                string score = (1.0 / (at + 1)).ToString("0.######", CultureInfo.InvariantCulture);
                writer.Write($"{topic.Id} Q0 {Escape(paths[at])} {(at + 1).ToString(CultureInfo.InvariantCulture)} {score} search\n");
            }
        }
    }

    /// <summary>A path without the space that would end its column, as <c>trec</c> prints it.</summary>
    public static string Escape(string path) => path.Replace("%", "%25", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
}
