using System.Collections.Concurrent;
using Search.Analysis.Terms;
using Search.Testing;

namespace Search.Querying.Tests.Laws;

/// <summary>A real site, read and built once for all tests.</summary>
internal sealed class RealSite
{
    private static readonly ConcurrentDictionary<string, Lazy<RealSite>> Known = new(StringComparer.Ordinal);

    private readonly Lazy<string[][]> _sentences;

    private RealSite(string folder)
    {
        Posts = [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (Path.GetRelativePath(folder, file), File.ReadAllText(file)))];
        Index = new BuiltIndex(Posts);
        _sentences = new Lazy<string[][]>(() => [.. Posts.Select(post => PiecesOf(post.Text)).Where(pieces => pieces.Length > 4)]);
    }

    public (string Path, string Text)[] Posts { get; }

    public BuiltIndex Index { get; }

    /// <summary>The site of a folder of ../shared/data/corpora; skips the test where it is missing.</summary>
    public static RealSite Of(string name)
    {
        string folder = SharedData.Require("data/corpora/" + name);
        return Known.GetOrAdd(name, _ => new Lazy<RealSite>(() => new RealSite(folder))).Value;
    }

    /// <summary>The indexes are files: they go when the process ends.</summary>
    static RealSite() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (Lazy<RealSite> site in Known.Values.Where(site => site.IsValueCreated)) site.Value.Index.Dispose();
    };

    /// <summary>Some words of one post, many times.</summary>
    public IEnumerable<string[]> Words(int count, int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            string[] pieces = _sentences.Value[random.Next(_sentences.Value.Length)];
            yield return [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => pieces[random.Next(pieces.Length)]).Distinct(StringComparer.Ordinal)];
        }
    }

    /// <summary>Random questions: words of one post, spaced or as they stand in it.</summary>
    public IEnumerable<string> Questions(int count, int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            string[] pieces = _sentences.Value[random.Next(_sentences.Value.Length)];
            int words = random.Next(1, 5), at = random.Next(pieces.Length - words);
            yield return random.Next(2) == 0
                ? string.Join(' ', Enumerable.Range(0, words).Select(_ => pieces[random.Next(pieces.Length)]).Distinct(StringComparer.Ordinal))
                : string.Concat(pieces[at..(at + words)]);
        }
    }

    /// <summary>The words of a text as it has them.</summary>
    private static string[] PiecesOf(string text)
    {
        var table = new TermTable();
        var analyzer = new TermAnalyzer(table);
        List<string> pieces = [];
        int end = 0;
        string start = text[..Math.Min(text.Length, 6_000)];
        foreach (TermOccurrence occurrence in analyzer.Analyze(start, TextKind.Prose))
        {
            if (occurrence.Start < end || table[occurrence.LexemeId].IsFunctionWord) continue;
            end = occurrence.End;
            string piece = start[occurrence.Start..occurrence.End];
            if (piece.All(char.IsLetterOrDigit)) pieces.Add(piece);
        }
        return [.. pieces];
    }
}
