using System.Globalization;
using System.Text;

namespace Search.Benchmarks;

/// <summary>
/// As many posts of a given size as wanted, made of the paragraphs, headings and code of real ones. The same source, number
/// and size give the same posts on every machine.
/// </summary>
internal sealed class RecombinedCorpus
{
    private const int Seed = 20251122;
    private const int PostsOfFolder = 1000;
    private const int Days = 3650;

    private readonly List<string> _pieces = [];
    private readonly string[] _titles;

    public RecombinedCorpus(string source)
    {
        string[] files = [.. Directory.EnumerateFiles(source, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        if (files.Length == 0) throw new ArgumentException($"{source} holds no posts.", nameof(source));
        foreach (string file in files) Cut(File.ReadAllText(file));
        _titles = [.. _pieces.Where(piece => piece.StartsWith('#')).Select(piece => piece.Split('\n')[0].Trim('#', ' ')).Where(title => title.Length > 1)];
    }

    /// <summary>Writes <paramref name="count"/> posts of about <paramref name="size"/> bytes below <paramref name="folder"/> and gives the sum of their bytes.</summary>
    public long Write(string folder, int count, int size)
    {
        var random = new Random(Seed);
        long bytes = 0;
        for (int i = 0; i < count; i++)
        {
            string file = FileOf(folder, i);
            if (i % PostsOfFolder == 0) Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            byte[] post = Encoding.UTF8.GetBytes(Post(random, i, size));
            File.WriteAllBytes(file, post);
            bytes += post.Length;
        }

        return bytes;
    }

    /// <summary>The file of the post with this number.</summary>
    public static string FileOf(string folder, int number) => Path.Combine(
        folder, (number / PostsOfFolder).ToString("d3", CultureInfo.InvariantCulture), $"{number.ToString("d6", CultureInfo.InvariantCulture)}.md");

    private string Post(Random random, int number, int size)
    {
        DateOnly day = new DateOnly(2015, 1, 1).AddDays(random.Next(Days));
        string title = _titles[random.Next(_titles.Length)].Replace('"', ' ').Replace('\\', ' ');
        var post = new StringBuilder();
        post.Append(CultureInfo.InvariantCulture, $"---\ntitle: \"{title} {number}\"\ndate: {day:yyyy-MM-dd} 09:00:00 +0900\ntags: [検索, 題{random.Next(50)}, 分類{random.Next(500)}]\n---\n");
        for (int bytes = 0; bytes < size;)
        {
            string piece = _pieces[random.Next(_pieces.Count)];
            post.Append('\n').Append(piece);
            bytes += Encoding.UTF8.GetByteCount(piece) + 1;
        }

        return post.ToString();
    }

    // Pieces end at empty lines, but a piece of code stays whole. Of very long pieces one would make a post by itself.
    private void Cut(string text)
    {
        const int longest = 3000;
        bool isFrontMatter = false, isCode = false;
        int number = 0;
        var piece = new StringBuilder();
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (number++ == 0 && line is "---" or "+++") isFrontMatter = true;
            else if (isFrontMatter && line is "---" or "+++") isFrontMatter = false;
            else if (!isFrontMatter)
            {
                if (line.StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
                if (line.Length > 0 || isCode) piece.Append(line).Append('\n');
                else Take();
            }
        }

        if (!isCode) Take();

        void Take()
        {
            if (piece.Length is > 1 and < longest) _pieces.Add(piece.ToString());
            piece.Clear();
        }
    }
}
