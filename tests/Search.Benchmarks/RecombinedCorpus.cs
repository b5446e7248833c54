using System.Globalization;
using System.Text;
using Search.Posts;

namespace Search.Benchmarks;

/// <summary>
/// As many posts of a given size as wanted, made of the paragraphs, headings and code of real ones, with titles made of real
/// titles and the labels of real posts. The same source, number and size give the same posts on every machine, and of the same
/// size the first thousand are the same whatever the number.
/// </summary>
internal sealed class RecombinedCorpus
{
    private const int Seed = 20251122;
    private const int PostsOfFolder = 1000;
    private const int Days = 3650;

    private readonly List<string> _pieces = [];
    private readonly List<Post> _labels = [];

    public RecombinedCorpus(string source)
    {
        PostFile[] files = [.. PostFolder.Read(source).Posts.OrderBy(file => file.FullPath, StringComparer.Ordinal)];
        if (files.Length == 0) throw new ArgumentException($"{source} holds no posts.", nameof(source));
        var reader = new PostReader();
        foreach (PostFile file in files)
        {
            byte[] bytes = File.ReadAllBytes(file.FullPath);
            _labels.Add(reader.ReadFrontMatter(file, bytes));
            _pieces.AddRange(TextPieces.Of(Encoding.UTF8.GetString(bytes)));
        }
    }

    /// <summary>Writes <paramref name="count"/> posts of about <paramref name="size"/> bytes below <paramref name="folder"/> and gives the sum of their bytes.</summary>
    public long Write(string folder, int count, int size)
    {
        var random = new Random(Seed);
        var titles = new RecombinedTitles([.. _labels.Select(post => post.Title)], _pieces.Select(TextPieces.HeadingOf).OfType<string>());
        long bytes = 0;
        for (int i = 0; i < count; i++)
        {
            string file = FileOf(folder, i);
            if (i % PostsOfFolder == 0) Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            byte[] post = Encoding.UTF8.GetBytes(TextOf(random, titles.Next(random), size));
            File.WriteAllBytes(file, post);
            bytes += post.Length;
        }

        return bytes;
    }

    /// <summary>The file of the post with this number.</summary>
    public static string FileOf(string folder, int number) => Path.Combine(
        folder, (number / PostsOfFolder).ToString("d3", CultureInfo.InvariantCulture), $"{number.ToString("d6", CultureInfo.InvariantCulture)}.md");

    private string TextOf(Random random, string title, int size)
    {
        Post labels = _labels[random.Next(_labels.Count)];
        // Real posts are of few days; those of a site are of years.
        DateTime moment = new DateOnly(2015, 1, 1).AddDays(random.Next(Days)).ToDateTime(TimeOnly.FromTimeSpan(labels.Date?.TimeOfDay ?? TimeSpan.Zero));
        var post = new StringBuilder();
        post.Append(CultureInfo.InvariantCulture, $"---\ntitle: {Quoted(title)}\ndate: {moment:yyyy-MM-dd HH:mm:ss} +0000\n");
        post.Append(CultureInfo.InvariantCulture, $"categories: {List(labels.Categories)}\ntags: {List(labels.Tags)}\n");
        if (labels.Author is { } author) post.Append(CultureInfo.InvariantCulture, $"author: {Quoted(author)}\n");
        post.Append("---\n");
        for (int bytes = 0; bytes < size;)
        {
            string piece = _pieces[random.Next(_pieces.Count)];
            post.Append('\n').Append(piece);
            bytes += Encoding.UTF8.GetByteCount(piece) + 1;
        }

        return post.ToString();
    }

    private static string List(IEnumerable<string> labels) => $"[{string.Join(", ", labels.Select(Quoted))}]";

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
