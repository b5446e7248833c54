using System.Collections.Concurrent;
using System.Security.Cryptography;
using Search.Analysis.Terms;
using Search.Analysis.Vocabulary;
using Search.Indexing.Records;
using Search.Posts;

namespace Search.Indexing.Selection;

/// <summary>
/// Looks at the front matter of posts before any is analyzed: the words of all of them decide how each is cut. It reads the files once
/// more, which costs little beside their analysis, and keeps nothing else of them.
/// </summary>
internal sealed class FrontMatterSurvey(PostReaders readers, AnalysisSettings analysis, Admission admission)
{
    private static readonly SurveyedPost Nothing = new(new byte[SHA256.HashSizeInBytes], []);

    /// <summary>What each file has, by path.</summary>
    public IReadOnlyDictionary<string, SurveyedPost> Read(IReadOnlyList<SourceFile> files, int threads, CancellationToken cancellation)
    {
        // No range can be cut into parts that is empty.
        if (files.Count == 0) return new Dictionary<string, SurveyedPost>();
        var found = new SurveyedPost[files.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads), CancellationToken = cancellation };
        Parallel.ForEach(Partitioner.Create(0, files.Count), options, range =>
        {
            var candidates = new CandidateReader(analysis);
            for (int i = range.Item1; i < range.Item2; i++) found[i] = Read(files[i], candidates);
        });
        return Enumerable.Range(0, found.Length).ToDictionary(i => files[i].Path, i => found[i], StringComparer.Ordinal);
    }

    private SurveyedPost Read(SourceFile source, CandidateReader candidates)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(source.File.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The reading proper says what is the matter.
            return Nothing;
        }

        byte[] digest = SHA256.HashData(bytes);
        Post post = readers.Of(source.File).ReadFrontMatter(source.File, bytes);
        var record = new PostRecord { Path = source.Path, Sha256 = digest, Standing = post.IsDraft ? Standing.Draft : Standing.Published, Date = post.Date };
        return new SurveyedPost(digest, admission.Of(record) == Verdict.Taken ? WordsOf(post, candidates) : []);
    }

    private static WordCandidate[] WordsOf(Post post, CandidateReader candidates)
    {
        HashSet<WordCandidate> found = [];
        foreach (string tag in post.Tags) candidates.ReadLabel(tag, WordOrigin.Tag, found);
        foreach (string category in post.Categories) candidates.ReadLabel(category, WordOrigin.Category, found);
        foreach (string author in post.Authors) candidates.ReadLabel(author, WordOrigin.Author, found);
        if (post.TitlePosition != new SourcePosition(1, 1)) candidates.ReadTitle(post.Title, found);
        // A word once, by where it tells most.
        return [.. found.GroupBy(word => word.Surface, StringComparer.Ordinal).Select(same => same.MinBy(word => word.Origin)).OrderBy(word => word.Surface, StringComparer.Ordinal)];
    }
}
