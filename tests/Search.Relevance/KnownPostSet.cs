using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Search.Relevance;

/// <summary>Sets of documents in one file, with questions and the documents that are right: link texts of a site, paragraphs of JSQuAD.</summary>
internal static class KnownPostSet
{
    /// <summary>Makes a post of each document, with its text as it is.</summary>
    public static RelevanceSet Load(string name, string source)
    {
        string posts = Path.Combine(RelevanceSet.Results(name), "posts");
        if (Directory.Exists(posts))
        {
            Directory.Delete(posts, recursive: true);
        }

        Directory.CreateDirectory(posts);
        Dictionary<string, string> paths = new(StringComparer.Ordinal);
        foreach (JsonElement document in Documents(source))
        {
            string path = paths.Count.ToString("000000", CultureInfo.InvariantCulture) + ".md";
            paths.Add(Field(document, "id"), path);
            File.WriteAllText(Path.Combine(posts, path), Post(Field(document, "title"), Field(document, "text")));
        }

        Dictionary<string, Dictionary<string, int>> grades = new(StringComparer.Ordinal);
        foreach (string[] columns in File.ReadLines(Path.Combine(source, "qrels.tsv")).Select(line => line.Split('\t')))
        {
            if (int.Parse(columns[3], CultureInfo.InvariantCulture) > 0)
            {
                grades.TryAdd(columns[0], new(StringComparer.Ordinal));
                grades[columns[0]][paths[columns[2]]] = 1;
            }
        }

        List<Topic> topics = [];
        foreach (JsonElement question in Lines(File.OpenRead(Path.Combine(source, "queries.jsonl"))))
        {
            string? group = question.TryGetProperty("equal", out JsonElement equal) ? equal.GetBoolean() ? "title" : "not a title" : null;
            topics.Add(new Topic(Field(question, "id"), Field(question, "text"), group, grades[Field(question, "id")]));
        }

        return new RelevanceSet(name, posts, topics, Measures.KnownPost);
    }

    // A string of JSON is a double-quoted string of YAML. All posts have one date, so that age decides nothing.
    private static string Post(string title, string text)
    {
        StringBuilder quoted = new();
        foreach (char unit in title)
        {
            if (unit is '"' or '\\')
            {
                quoted.Append('\\');
            }

            quoted.Append(unit);
        }

        return $"---\ntitle: \"{quoted}\"\ndate: 2025-01-01 00:00:00 +0900\n---\n\n{text}\n";
    }

    private static IEnumerable<JsonElement> Documents(string source)
    {
        string packed = Path.Combine(source, "docs.jsonl.gz");
        return Lines(File.Exists(packed)
            ? new GZipStream(File.OpenRead(packed), CompressionMode.Decompress)
            : File.OpenRead(Path.Combine(source, "docs.jsonl")));
    }

    private static IEnumerable<JsonElement> Lines(Stream stream)
    {
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            yield return document.RootElement;
        }
    }

    private static string Field(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
