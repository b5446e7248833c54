using System.Collections.Frozen;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Search.Analysis;

/// <summary>The default stop lists, which are resources of this assembly and come from Apache Lucene (Apache-2.0).</summary>
internal static class StopLists
{
    private static readonly Lazy<CharArraySet> LazyWords = new(static () =>
    {
        CharArraySet words = new(LuceneVersion.LUCENE_48, ReadLines("stopwords.txt"), ignoreCase: true);
        return words.AsReadOnly();
    });

    private static readonly Lazy<ISet<string>> LazyTags = new(static () => ReadLines("stoptags.txt").ToFrozenSet(StringComparer.Ordinal));

    public static CharArraySet Words => LazyWords.Value;

    public static ISet<string> Tags => LazyTags.Value;

    private static List<string> ReadLines(string resource)
    {
        using Stream stream = typeof(StopLists).Assembly.GetManifestResourceStream($"Search.Analysis.{resource}")!;
        using StreamReader reader = new(stream);
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
