using Search.Indexing.Publishing;
using Search.Indexing.Records;
using Search.Indexing.Selection;
using Search.Posts;
using Search.Schema;

namespace Search.Indexing;

/// <summary>Counts what a build found, for its report and its manifest.</summary>
internal sealed class BuildSummary
{
    private readonly BuildTask _task;
    private readonly IReadOnlyList<PostRecord> _records;
    private readonly IReadOnlyList<Diagnostic> _diagnostics;
    private readonly int _added;
    private readonly int _changed;
    private readonly int _unchanged;
    private readonly int _deleted;

    public BuildSummary(BuildTask task, IReadOnlyList<PostRecord> records, IReadOnlyList<Diagnostic> diagnostics, BuildOptions options)
    {
        (_task, _records, _diagnostics) = (task, records, diagnostics);
        Dictionary<string, PostRecord> former = task.Former.Records.Where(IsTaken).ToDictionary(record => record.Path, StringComparer.Ordinal);
        foreach (PostRecord record in records.Where(IsTaken))
        {
            Posts++;
            if (!former.Remove(record.Path, out PostRecord? before)) _added++;
            else if (before.Sha256.AsSpan().SequenceEqual(record.Sha256)) _unchanged++;
            else _changed++;
        }

        _deleted = former.Count;
        Aliases = options.Site.Aliases == false ? [] : AliasCollection.Of(records);
        LeftOut = new LeftOut(Count(Verdict.Draft), Count(Verdict.Future), Count(Verdict.Excluded));
    }

    public int Posts { get; }

    public LeftOut LeftOut { get; }

    /// <summary>The words that the posts say to be one.</summary>
    public IReadOnlyList<Alias> Aliases { get; }

    /// <summary>Whether the former index already says all this.</summary>
    public bool IsUpToDate => !_task.IsFull && _task.Plan.Removed.Count == 0
        && _added + _changed + _deleted == 0
        && _task.Sources.OtherFiles == _task.Former.Manifest!.OtherFiles
        && IsSame(_records, _task.Former.Records);

    public BuildReport Report(BuildOutcome outcome, string? digest) => new()
    {
        Outcome = outcome,
        Posts = Posts,
        Added = _added,
        Changed = _changed,
        Deleted = _deleted,
        Unchanged = _unchanged,
        OtherFiles = _task.Sources.OtherFiles,
        LeftOut = LeftOut,
        Diagnostics = _diagnostics,
        FullBecause = _task.FullBecause,
        Digest = digest,
    };

    public Manifest Manifest(BuildOptions options, IndexAnalysis analysis, string generation, IReadOnlyList<ManifestFile> files)
    {
        DateTimeOffset[] due = [.. _records.Where(record => record.Verdict == Verdict.Future).Select(record => record.Date!.Value).Order()];
        return new Manifest
        {
            Generation = generation,
            Digest = GenerationFiles.DigestOf(files),
            Fingerprint = analysis.Fingerprint,
            Dictionary = Fingerprint.DictionaryVersion,
            Schema = Fingerprint.SchemaVersion,
            Clock = options.Clock,
            Roots = _task.Sources.Roots,
            Posts = Posts,
            OtherFiles = _task.Sources.OtherFiles,
            LeftOut = LeftOut,
            NextDue = due.Length == 0 ? null : due[0],
            LastDue = due.Length == 0 ? null : due[^1],
            FieldLengths = TotalLengths(),
            Words = _task.Words.Count,
            Aliases = Aliases.Count,
            Reading = ReadingOf(options),
            TimeZone = options.Site.ToReaderOptions().TimeZone,
            Bytes = files.Sum(file => file.Bytes),
            Files = files,
        };
    }

    /// <summary>What decides how a file is read, in words; another reading makes every record worthless.</summary>
    public static string ReadingOf(BuildOptions options) => DescribeReading(options)
        + (options.Site.Aliases == false ? "\naliases: false" : "")
        + (options.Site.FrontMatterWords == false ? "\nfront_matter_words: false" : "");

    private static string DescribeReading(BuildOptions options)
    {
        string[] descriptions = [.. options.SiteOfRoots.OrderBy(root => root.Key, StringComparer.Ordinal).Select(root => root.Value.ToReaderOptions().Describe())];
        return descriptions.Distinct(StringComparer.Ordinal).Count() <= 1
            ? descriptions.FirstOrDefault() ?? options.Site.ToReaderOptions().Describe()
            : string.Join("\n\n", descriptions);
    }

    private Dictionary<string, long> TotalLengths()
    {
        Dictionary<string, long> totals = new(StringComparer.Ordinal);
        for (int i = 0; i < PostFields.Text.Count; i++)
            totals.Add(PostFields.Text[i], _records.Sum(record => i < record.Lengths.Count ? (long)record.Lengths[i] : 0));
        return totals;
    }

    // Nearly all records are taken over as they are; the bytes of the others decide.
    private static bool IsSame(IReadOnlyList<PostRecord> records, IReadOnlyList<PostRecord> former)
    {
        if (records.Count != former.Count) return false;
        for (int i = 0; i < records.Count; i++)
        {
            bool isSame = ReferenceEquals(records[i], former[i])
                || PostRecords.Encode([records[i]]).AsSpan().SequenceEqual(PostRecords.Encode([former[i]]));
            if (!isSame) return false;
        }

        return true;
    }

    private int Count(Verdict verdict) => _records.Count(record => record.Verdict == verdict);

    private static bool IsTaken(PostRecord record) => record.Verdict == Verdict.Taken;
}
