using System.Text;

namespace Search.Querying.Synonyms;

/// <summary>
/// Reads synonyms in Solr's format: words on one line mean the same; <c>a =&gt; b</c> lets a question for a find b as well; <c>#</c>
/// begins a comment; <c>\</c> takes the next character as it is.
/// </summary>
internal static class SynonymFile
{
    private const long MaxBytes = 16 * 1024 * 1024;

    /// <summary>The rules of a file: what may be asked, and what it then means besides. None where there is no file.</summary>
    /// <exception cref="IOException">The file is there but cannot be read.</exception>
    public static IEnumerable<(IReadOnlyList<string> Asked, IReadOnlyList<string> Meant)> Read(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length > MaxBytes) yield break;
        foreach (string line in File.ReadLines(path, Encoding.UTF8))
        {
            if (line.TrimStart().StartsWith('#')) continue;
            int arrow = line.IndexOf("=>", StringComparison.Ordinal);
            List<string> asked = Words(arrow < 0 ? line : line[..arrow]);
            List<string> meant = arrow < 0 ? asked : Words(line[(arrow + 2)..]);
            if (asked.Count > 0 && meant.Count > 0) yield return (asked, meant);
        }
    }

    internal static List<string> Words(string text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == ',') Finish();
            else if (text[i] == '\\' && i + 1 < text.Length) word.Append(text[++i]);
            else word.Append(text[i]);
        }

        Finish();
        return words;

        void Finish()
        {
            string finished = word.ToString().Trim();
            if (finished.Length > 0) words.Add(finished);
            word.Clear();
        }
    }
}
