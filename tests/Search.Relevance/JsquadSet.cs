using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Search.Relevance;

/// <summary>Questions of JSQuAD and the paragraphs that answer them, each paragraph a post.</summary>
internal static class JsquadSet
{
    // What Markdown, Liquid or HTML would take for markup anywhere in a line.
    private const string Markup = "\\`*_[]<>{}|~&#";

    public static RelevanceSet Load(string source)
    {
        string folder = RelevanceSet.NewFolder("jsquad");
        foreach (string line in File.ReadLines(Path.Combine(source, "docs.jsonl")))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string id = document.RootElement.GetProperty("id").GetString()!;
            string title = document.RootElement.GetProperty("title").GetString()!;
            string text = document.RootElement.GetProperty("text").GetString()!;
            File.WriteAllText(Path.Combine(folder, id + ".md"), Post(title, text));
        }

        Dictionary<string, HashSet<string>> relevant = [];
        foreach (string line in File.ReadLines(Path.Combine(source, "qrels.tsv")))
        {
            string[] columns = line.Split('\t');
            if (int.Parse(columns[3], CultureInfo.InvariantCulture) > 0)
            {
                relevant.TryAdd(columns[0], []);
                relevant[columns[0]].Add(columns[2] + ".md");
            }
        }

        List<Topic> topics = [];
        foreach (string line in File.ReadLines(Path.Combine(source, "queries.jsonl")))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string id = document.RootElement.GetProperty("id").GetString()!;
            string query = document.RootElement.GetProperty("text").GetString()!;
            topics.Add(new Topic(id, query, relevant[id]));
        }

        return new RelevanceSet("jsquad-valid", folder, topics);
    }

    /// <summary>A post that reads as <paramref name="text"/> exactly.</summary>
    public static string Post(string title, string text)
    {
        // A string of JSON is a double-quoted string of YAML.
        StringBuilder post = new();
        post.Append("---\ntitle: \"").Append(JsonEncodedText.Encode(title, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)).Append("\"\n---\n\n");
        bool lineStart = true;
        bool afterNumber = false;
        foreach (char unit in text)
        {
            bool listMarker = (lineStart && unit is '+' or '-' or '=') || (afterNumber && unit is '.' or ')');
            if (listMarker || Markup.Contains(unit, StringComparison.Ordinal))
            {
                post.Append('\\');
            }

            post.Append(unit);
            afterNumber = (lineStart || afterNumber) && char.IsAsciiDigit(unit);
            lineStart = unit == '\n';
        }

        return post.Append('\n').ToString();
    }
}
