using Lucene.Net.Index;
using Search.Analysis.Terms;
using Search.Querying.Evaluation;
using Search.Querying.Paging;
using Search.Querying.Planning;
using Search.Querying.Suggestions;
using Search.Schema;

namespace Search.Querying;

/// <summary>A built index, open for questions. It stays with the posts it was opened on; open it again to see a later build.</summary>
/// <remarks>Thread-safe: one instance serves any number of threads.</remarks>
public sealed class PostIndex : IDisposable
{
    private readonly DirectoryReader _reader;
    private readonly IndexSnapshot _index;

    private PostIndex(IndexLayout layout, Manifest manifest, DirectoryReader reader, AnalysisSettings analysis, IReadOnlyList<Alias> aliases)
    {
        Layout = layout;
        Manifest = manifest;
        _reader = reader;
        _index = new IndexSnapshot(layout, reader, manifest, analysis, aliases);
    }

    /// <summary>What the index consists of and came from.</summary>
    public Manifest Manifest { get; }

    /// <summary>Where the index lies.</summary>
    public IndexLayout Layout { get; }

    /// <summary>What decides the order of hits; changed by those who measure it.</summary>
    internal Ranking.RankingWeights Weights
    {
        get => _index.Weights;
        set => _index.Weights = value;
    }

    /// <summary>Opens the index in a folder.</summary>
    /// <param name="folder">The folder that was given to <c>build</c> as <c>--index</c>.</param>
    /// <exception cref="PostIndexException">There is no index, it is damaged, or another version of the software made it.</exception>
    public static PostIndex Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var layout = new IndexLayout(folder);
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return Open(layout, folder);
            }
            catch (Exception e) when (attempt < 3 && e is IOException or InvalidDataException)
            {
                // A builder may have published the next generation and removed this one between two reads.
            }
            catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or FormatException)
            {
                throw new PostIndexException($"The index in {folder} cannot be read: {OneLine(e.Message)}", Rebuild(folder, "--full"), e);
            }
        }
    }

    /// <summary>Reads a question as of a moment, in the site's time zone.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="now">The moment from which 先月 or <c>30d</c> count.</param>
    public PostQuery Parse(string text, DateTimeOffset now) => PostQuery.Parse(text, () => SiteCalendar.DayOf(now, Manifest.TimeZone));

    /// <summary>Answers a question.</summary>
    /// <param name="text">Any string; see docs/query-language.md.</param>
    /// <param name="options">What is wanted; <see cref="SearchOptions.Default"/> where none are given.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="PostIndexException">The index is damaged.</exception>
    public PostPage Search(string text, SearchOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= SearchOptions.Default;
        return Search(Parse(text, options.Moment), options, cancellationToken);
    }

    /// <summary>Answers a question that has been read.</summary>
    /// <param name="query">The question.</param>
    /// <param name="options">What is wanted; <see cref="SearchOptions.Default"/> where none are given.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="PostIndexException">The index is damaged.</exception>
    public PostPage Search(PostQuery query, SearchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();
        return Use(tools => new PageMaker(_index, tools).Make(query, options ?? SearchOptions.Default, cancellationToken));
    }

    /// <summary>The posts that are like another.</summary>
    /// <param name="path">The path of that post, as hits name it.</param>
    /// <param name="options">What is wanted; <see cref="SearchOptions.Default"/> where none are given.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The page, or null where the index has no post with that path.</returns>
    /// <exception cref="PostIndexException">The index is damaged.</exception>
    public PostPage? Related(string path, SearchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Use(tools => new PageMaker(_index, tools).MakeRelated(path, options ?? SearchOptions.Default, cancellationToken));
    }

    /// <summary>Completes what was typed so far: by kanji, kana or rōmaji, also in the middle of a syllable (けんs).</summary>
    /// <param name="prefix">What was typed.</param>
    /// <param name="limit">The most completions wanted.</param>
    /// <exception cref="PostIndexException">The index is damaged.</exception>
    public IReadOnlyList<Suggestion> Suggest(string prefix, int limit = 10)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return Use(_ => new Suggester(_index).Suggest(prefix, limit));
    }

    /// <summary>Tells why a post has its rank for a question, or at which step it was lost.</summary>
    /// <param name="text">The question.</param>
    /// <param name="path">The post's path, as hits name it.</param>
    /// <param name="options">As for the search; limit and offset play no part.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="PostIndexException">The index is damaged.</exception>
    public PostExplanation Explain(string text, string path, SearchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        options ??= SearchOptions.Default;
        PostQuery query = Parse(text, options.Moment);
        return Use(tools => new Explainer(_index, tools).Explain(query, path, options, cancellationToken));
    }

    private T Use<T>(Func<PlanningTools, T> work)
    {
        ObjectDisposedException.ThrowIf(_reader.RefCount <= 0, this);
        PlanningTools tools = _index.Rent();
        try
        {
            T result = work(tools);
            _index.Return(tools);
            return result;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new PostIndexException($"The index in {Layout.Folder} cannot be read: {OneLine(e.Message)}", Rebuild(Layout.Folder, "--full"), e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private static PostIndex Open(IndexLayout layout, string folder)
    {
        Manifest manifest = IndexReading.ReadManifest(layout)
            ?? throw new PostIndexException($"There is no index in {folder}.", Rebuild(folder, "PATH"));
        IndexAnalysis analysis = IndexAnalysis.Read(Path.Combine(layout.GenerationFolder(manifest.Generation), IndexAnalysis.CopyName));
        if (manifest.Fingerprint != analysis.Fingerprint)
        {
            // Where a builder removed the generation just now, its user dictionary is missing and the next manifest is there.
            if (IndexReading.ReadManifest(layout)?.Generation != manifest.Generation) throw new IOException("The index is being replaced.");
            throw new PostIndexException(
                $"The index in {folder} was built by another version: it has \"{manifest.Fingerprint}\", this program reads \"{analysis.Fingerprint}\".",
                Rebuild(folder, "--full"));
        }

        // Now, not with the first question: by then a builder may have removed this generation, whose open files stay.
        IReadOnlyList<Alias> aliases = manifest.Aliases == 0 ? [] : AliasFile.Read(layout.GenerationFolder(manifest.Generation));
        return new PostIndex(layout, manifest, IndexReading.Open(layout, manifest), analysis.WithWordsOf(layout, manifest).Settings, aliases);
    }

    private static string Rebuild(string folder, string rest) => $"Build it: search build --index {folder} {rest}";

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
