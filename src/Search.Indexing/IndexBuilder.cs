using Search.Indexing.Publishing;
using Search.Indexing.Records;
using Search.Indexing.Runs;
using Search.Indexing.Selection;
using Search.Indexing.Writing;
using Search.Morphology;
using Search.Posts;
using Search.Schema;

namespace Search.Indexing;

/// <summary>Brings an index up to date with the posts under its roots; all or nothing.</summary>
public sealed class IndexBuilder
{
    private readonly BuildOptions _options;
    private readonly IndexLayout _layout;
    private readonly int _threads;

    /// <summary>A builder for <paramref name="options"/>.</summary>
    public IndexBuilder(BuildOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _layout = new IndexLayout(options.IndexFolder);
        _threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount;
    }

    /// <summary>
    /// Builds. Until it returns <see cref="BuildOutcome.Published"/>, and whenever it throws or is killed, readers find the
    /// former index.
    /// </summary>
    /// <exception cref="IndexingException">The build could not be done; the message is one line.</exception>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public BuildReport Build(IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        using BuilderLock held = BuilderLock.Take(_layout);
        try
        {
            return BuildAlone(progress, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IndexingException($"The build failed and the former index stays as it was: {e.Message}", e);
        }
    }

    private BuildReport BuildAlone(IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        progress?.Report(new BuildProgress(BuildPhase.Finding, 0, 0));
        DateTimeOffset seen = TimeProvider.System.GetUtcNow();
        IndexAnalysis analysis = ReadAnalysis();
        FormerIndex former = FormerIndex.Read(_layout);
        SourceList sources = SourceList.Read(RootsFor(former));
        Admission admission = Admission.Of(_options, sources);
        string? fullBecause = WhyNotIncremental(former, analysis);
        bool isFull = _options.Mode == BuildMode.Full || fullBecause is not null || former.Manifest is null;
        if (!isFull)
        {
            FileCache cache = FileCache.Read(_layout.CacheFile);
            ChangePlan plan = ChangePlan.Compare(sources, former.Records, cache, admission, _threads);
            try
            {
                return Carry(new BuildTask(analysis, admission, former, sources, plan, FullBecause: null, seen), progress, cancellation);
            }
            catch (Exception e) when (e is Lucene.Net.Index.CorruptIndexException or EndOfStreamException or InvalidDataException)
            {
                fullBecause = $"The former index is damaged ({e.Message})";
            }
        }

        return Carry(new BuildTask(analysis, admission, former, sources, ChangePlan.ReadAll(sources, admission), fullBecause, seen) { IsFull = true }, progress, cancellation);
    }

    /// <summary>
    /// The task with the words that the posts' front matter gives the index. Where they are others than the former index has, the posts that
    /// hold one of those that came or went are analyzed again; all others are cut as before.
    /// </summary>
    private BuildTask WithWords(BuildTask task, PostReaders readers, CancellationToken cancellation)
    {
        if (_options.Site.FrontMatterWords == false) return task;
        var survey = new FrontMatterSurvey(readers, task.Analysis.Settings, task.Admission).Read(task.Plan.ToRead, _threads, cancellation);
        IReadOnlyList<IndexWord> words = WordCollection.Of(
            [.. task.Sources.Files.Select(source => (source.Path, survey.TryGetValue(source.Path, out SurveyedPost? seen) ? seen.Words : task.Plan.Kept[source.Path].Words))]);
        task = task with { Survey = survey, Words = words, Analysis = task.Analysis.With([.. words.Select(word => word.Word)]) };
        if (task.IsFull) return task;

        Manifest former = task.Former.Manifest!;
        IReadOnlyList<IndexWord> before = former.Words == 0 ? [] : WordFile.Read(_layout.GenerationFolder(former.Generation));
        HashSet<string> changed = [.. words.Select(word => word.Word)];
        changed.SymmetricExceptWith(before.Select(word => word.Word));
        if (changed.Count == 0) return task;
        using Lucene.Net.Index.DirectoryReader index = IndexReading.Open(_layout, former);
        ChangePlan plan = task.Plan.ReadingAgain(new WordReach(changed).In(index), task.Sources);
        // What the posts to be read again have of words is known already.
        var known = new Dictionary<string, SurveyedPost>(survey, StringComparer.Ordinal);
        foreach (SourceFile source in plan.ToRead)
        {
            if (task.Plan.Kept.TryGetValue(source.Path, out PostRecord? record)) known[source.Path] = new SurveyedPost(record.Sha256, record.Words);
        }

        return task with { Plan = plan, Survey = known };
    }

    private BuildReport Carry(BuildTask task, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        var readers = new PostReaders(_options);
        task = WithWords(task, readers, cancellation);
        using Generation generation = Generation.Begin(_layout, task.Former.Manifest);
        using var store = new RunStore(Path.Combine(generation.StagingFolder, "runs"));
        var intake = new ParallelIntake(readers, task.Analysis.Settings, task.Admission, task.Survey, store, progress);
        IReadOnlyList<ReadChunk> chunks = intake.Read(Chunk.Cut(task.Plan.ToRead), _threads, cancellation);
        IReadOnlyList<PostRecord> records = RecordsOf(task, chunks);
        IReadOnlyList<Diagnostic> diagnostics = BuildDiagnostics.Of(task.Sources, records, _options);

        var summary = new BuildSummary(task, records, diagnostics, _options);
        if (_options.Strictness == Strictness.FailOnError && diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            return summary.Report(BuildOutcome.RefusedForErrors, digest: null);
        if (summary.Posts < _options.MinPosts)
            return summary.Report(BuildOutcome.RefusedForTooFewPosts, digest: null);
        if (summary.IsUpToDate)
            return summary.Report(BuildOutcome.UpToDate, task.Former.Manifest!.Digest);

        progress?.Report(new BuildProgress(BuildPhase.Joining, 0, 0));
        var content = new GenerationContent(generation, new SegmentJoin(store, _threads, cancellation));
        Run[] runs = [.. chunks.Select(chunk => chunk.Run).OfType<Run>()];
        IReadOnlyDictionary<string, ManifestFile> safe = task.IsFull
            ? content.Create(runs)
            : content.Update(_layout, task.Former.Manifest!, task.Plan.Removed, runs, summary.Posts);
        File.WriteAllBytes(Path.Combine(generation.Folder, PostRecords.FileName), PostRecords.Encode(records));
        if (task.Words.Count > 0) File.WriteAllBytes(Path.Combine(generation.Folder, WordFile.Name), WordFile.Encode(task.Words));
        if (summary.Aliases.Count > 0) File.WriteAllBytes(Path.Combine(generation.Folder, AliasFile.Name), AliasFile.Encode(summary.Aliases));
        WriteUserDictionary(task.Analysis, Path.Combine(generation.Folder, IndexAnalysis.CopyName));
        IReadOnlyList<ManifestFile> files = GenerationFiles.Read(generation.Folder, safe, _threads);
        cancellation.ThrowIfCancellationRequested();

        progress?.Report(new BuildProgress(BuildPhase.Publishing, 0, 0));
        Manifest manifest = summary.Manifest(_options, task.Analysis, generation.Name, files);
        generation.Publish(manifest, safe.Keys.ToHashSet(StringComparer.Ordinal));
        FileCache.Write(_layout.CacheFile, task.Sources.Files, records, task.Seen);
        return summary.Report(BuildOutcome.Published, manifest.Digest);
    }

    // The former generation's copy has the same content and may be the same file under two names: it is never written to.
    private static void WriteUserDictionary(IndexAnalysis analysis, string file)
    {
        if (analysis.UserDictionary is { } words && !File.Exists(file)) File.WriteAllBytes(file, words);
    }

    private static PostRecord[] RecordsOf(BuildTask task, IReadOnlyList<ReadChunk> chunks)
    {
        Dictionary<string, PostRecord> read = new(StringComparer.Ordinal);
        foreach (PostRecord record in chunks.SelectMany(chunk => chunk.Records)) read.Add(record.Path, record);
        return [.. task.Sources.Files.Select(source => read.TryGetValue(source.Path, out PostRecord? record) ? record : task.Plan.Kept[source.Path])];
    }

    private string[] RootsFor(FormerIndex former)
    {
        string[]? remembered = former.Manifest?.Roots.Select(root => root.Folder).ToArray();
        if (_options.Roots.Count == 0)
        {
            return remembered ?? throw new IndexingException(
                $"{_layout.Folder} holds no index yet, so name the folder of the posts: search build PATH");
        }

        string[] asked = [.. SourceList.RootsOf(_options.Roots).Select(root => root.Folder)];
        if (remembered is null || _options.Mode == BuildMode.Full || remembered.SequenceEqual(asked, StringComparer.Ordinal)) return asked;
        throw new IndexingException(
            $"{_layout.Folder} was built from {string.Join(", ", remembered)}; to build it from {string.Join(", ", asked)} instead, add --full.");
    }

    private IndexAnalysis ReadAnalysis()
    {
        try
        {
            return IndexAnalysis.Read(_layout.UserDictionaryFile);
        }
        catch (DictionaryFormatException e)
        {
            throw new IndexingException(e.Message, e);
        }
    }

    private string? WhyNotIncremental(FormerIndex former, IndexAnalysis analysis)
    {
        if (former.Damage is not null) return former.Damage;
        if (former.Manifest is null || _options.Mode == BuildMode.Full) return null;
        if (!string.Equals(former.Manifest.Fingerprint, analysis.Fingerprint, StringComparison.Ordinal))
            return $"The former index was made with another analysis ({former.Manifest.Fingerprint}; now {analysis.Fingerprint})";
        return string.Equals(former.Manifest.Reading, BuildSummary.ReadingOf(_options), StringComparison.Ordinal)
            ? null : "The settings for reading posts have changed";
    }
}
