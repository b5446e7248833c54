using Search.Analysis.Vocabulary;
using Search.Schema;

namespace Search.Indexing;

/// <summary>The words of an index, from the front matter of its posts: the same for the same posts, however the index came to be.</summary>
internal static class WordCollection
{
    /// <summary>The words in ordinal order.</summary>
    /// <param name="posts">The candidates of the posts that are taken, in the order of their paths.</param>
    public static IReadOnlyList<IndexWord> Of(IReadOnlyList<(string Path, IReadOnlyList<WordCandidate> Words)> posts)
    {
        Dictionary<string, (string Path, int Posts)> evidence = new(StringComparer.Ordinal);
        foreach ((string path, IReadOnlyList<WordCandidate> words) in posts)
        {
            foreach (WordCandidate word in words)
                evidence[word.Surface] = evidence.TryGetValue(word.Surface, out (string Path, int Posts) known) ? (known.Path, known.Posts + 1) : (path, 1);
        }

        return
        [
            .. WordChoice.Of(posts.SelectMany(post => post.Words))
                .Select(word => new IndexWord(word.Surface, word.Origin.ToString().ToLowerInvariant(), evidence[word.Surface].Path, evidence[word.Surface].Posts)),
        ];
    }
}
