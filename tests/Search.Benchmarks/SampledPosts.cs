using Search.Morphology;
using Search.Posts;

namespace Search.Benchmarks;

/// <summary>Some posts of a folder, cut into morphemes: what questions are made of.</summary>
internal sealed class SampledPosts
{
    private const int Most = 300;
    private const int RareOf = 8;

    private readonly Random _random;
    private readonly List<(Post Post, SampleToken[] Tokens, SampleToken[] Words)> _posts = [];
    private readonly Dictionary<string, int> _frequencies = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<char> _characters = [];

    public SampledPosts(string folder, Random random)
    {
        _random = random;
        PostFile[] files = [.. PostFolder.Read(folder).Posts.OrderBy(file => file.RelativePath, StringComparer.Ordinal)];
        random.Shuffle(files);
        var reader = new PostReader();
        var segmenter = new JapaneseSegmenter(new SegmentationOptions { Mode = SegmentationMode.Normal });
        foreach (PostFile file in files.Take(Most))
        {
            Post post = reader.Read(file).Post;
            SampleToken[] tokens = [.. post.Blocks.Where(block => block.Kind == BlockKind.Prose).SelectMany(block => Cut(segmenter, block.Text))];
            foreach (string word in tokens.Select(token => token.Surface).Distinct(StringComparer.OrdinalIgnoreCase))
                _frequencies[word] = _frequencies.GetValueOrDefault(word) + 1;
            foreach (SampleToken token in tokens) _characters.UnionWith(token.Surface);
            SampleToken[] words = [.. tokens.Where(token => token.IsContent)];
            if (words.Length > RareOf) _posts.Add((post, tokens, words));
        }

        if (_posts.Count == 0) throw new ArgumentException($"{folder} holds no posts with text.", nameof(folder));
    }

    /// <summary>Whether a sampled post has the character in its running text.</summary>
    public bool Has(char character) => _characters.Contains(character);

    /// <summary>Whether a sampled post has the word.</summary>
    public bool Has(string word) => _frequencies.ContainsKey(word);

    public Post Post() => _posts[_random.Next(_posts.Count)].Post;

    /// <summary>Words of one post, frequent ones and rare ones by turns: a word drawn as it comes is a frequent one.</summary>
    public string[] Words(int count)
    {
        SampleToken[] words = Draw(_posts).Words;
        HashSet<string> drawn = new(StringComparer.OrdinalIgnoreCase);
        for (int tries = 0; drawn.Count < count && tries < 100; tries++)
        {
            drawn.Add(drawn.Count % 2 == 0 ? Draw(words).Surface : Rare(words).Surface);
        }

        return [.. drawn];
    }

    /// <summary>A word of any post that fulfils a condition, every other time a rare one.</summary>
    public SampleToken Word(Func<SampleToken, bool> condition)
    {
        for (int tries = 0; tries < 10_000; tries++)
        {
            SampleToken[] words = Draw(_posts).Words;
            SampleToken word = _random.Next(2) == 0 ? Draw(words) : Rare(words);
            if (condition(word)) return word;
        }

        throw new InvalidOperationException("No such word in the posts.");
    }

    /// <summary>A run as readers type it, copied from running text: from a word on, with a particle inside, and none at its end.</summary>
    public SampleToken[] Run(int shortest, int longest, bool endsClause = false)
    {
        for (int tries = 0; tries < 10_000; tries++)
        {
            SampleToken[] tokens = Draw(_posts).Tokens;
            int first = _random.Next(tokens.Length), end = first + 1, wanted = _random.Next(shortest, longest + 1);
            if (!tokens[first].IsContent) continue;
            while (end < tokens.Length && tokens[end].Start == tokens[end - 1].End && tokens[end].End - tokens[first].Start <= wanted) end++;
            while (end > first && (tokens[end - 1].IsParticle || (endsClause && !tokens[end - 1].EndsClause))) end--;
            SampleToken[] run = tokens[first..end];
            if (run.Length > 0 && run[^1].End - run[0].Start >= shortest && run.Any(token => token.IsParticle)) return run;
        }

        throw new InvalidOperationException("No such run in the posts.");
    }

    private SampleToken Rare(SampleToken[] words) =>
        Enumerable.Range(0, RareOf).Select(_ => Draw(words)).MinBy(word => _frequencies[word.Surface])!;

    private T Draw<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private static List<SampleToken> Cut(JapaneseSegmenter segmenter, string text)
    {
        List<SampleToken> tokens = [];
        segmenter.Start(text.AsMemory());
        while (segmenter.TryRead(out Morpheme morpheme))
        {
            string surface = new(segmenter.SurfaceOf(morpheme));
            tokens.Add(new SampleToken(surface, morpheme.Start, morpheme.End, morpheme.PartOfSpeech, morpheme.Reading, morpheme.BaseForm is not null));
        }

        return tokens;
    }
}
