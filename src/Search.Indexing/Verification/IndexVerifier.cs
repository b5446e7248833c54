using Search.Indexing.Publishing;
using Search.Indexing.Records;
using Search.Schema;

namespace Search.Indexing.Verification;

/// <summary>Reads every byte of an index and says what is wrong with it; it changes nothing.</summary>
public sealed class IndexVerifier
{
    private const string Rebuild = "Build the index again with: search build --full";

    private readonly IndexLayout _layout;
    private readonly List<Finding> _findings = [];

    private IndexVerifier(string indexFolder) => _layout = new IndexLayout(indexFolder);

    /// <summary>Checks the index in <paramref name="indexFolder"/> against its manifest and, where roots are given, against the posts under them.</summary>
    /// <param name="indexFolder">The index folder.</param>
    /// <param name="roots">The folders of the posts; empty to check the index alone.</param>
    /// <param name="cancellation">Ends the check.</param>
    /// <exception cref="IndexingException">A root is missing.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static VerificationReport Verify(string indexFolder, IReadOnlyList<string> roots, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(roots);
        return new IndexVerifier(indexFolder).Verify(roots, cancellation);
    }

    private VerificationReport Verify(IReadOnlyList<string> roots, CancellationToken cancellation)
    {
        Manifest? manifest = ReadManifest();
        if (manifest is null) return Report(0, 0, 0);
        CheckFiles(manifest, cancellation);
        CheckForeignFiles(manifest);
        CheckCache();
        if (_findings.All(finding => finding.Kind != FindingKind.Damaged))
        {
            CheckSegments(manifest);
            CheckRecords(manifest, roots, cancellation);
        }

        return Report(manifest.Files.Count, manifest.Bytes, manifest.Posts);
    }

    private VerificationReport Report(int files, long bytes, int posts) =>
        new(files, bytes, posts, [.. _findings.OrderBy(finding => finding.Path, StringComparer.Ordinal).ThenBy(finding => finding.Kind)]);

    private Manifest? ReadManifest()
    {
        try
        {
            Manifest? manifest = IndexReading.ReadManifest(_layout);
            if (manifest is null) Add(FindingKind.NoIndex, _layout.Folder, "There is no index.", "Make one with: search build PATH");
            return manifest;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Damaged(_layout.ManifestFile, e.Message);
            return null;
        }
    }

    private void CheckFiles(Manifest manifest, CancellationToken cancellation)
    {
        string folder = _layout.GenerationFolder(manifest.Generation);
        foreach (ManifestFile file in manifest.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            string path = Path.Combine(folder, file.Name);
            try
            {
                ManifestFile found = GenerationFiles.Hash(folder, file.Name);
                if (found.Bytes != file.Bytes) Damaged(path, $"The file has {found.Bytes} bytes instead of {file.Bytes}.");
                else if (found != file) Damaged(path, "The file's content is not what was written.");
            }
            catch (FileNotFoundException)
            {
                Damaged(path, "The file is missing.");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Damaged(path, e.Message);
            }
        }

        if (GenerationFiles.DigestOf(manifest.Files) != manifest.Digest) Damaged(_layout.ManifestFile, "The digest is not that of the files.");
    }

    private void CheckForeignFiles(Manifest manifest)
    {
        string folder = _layout.GenerationFolder(manifest.Generation);
        if (!Directory.Exists(folder)) return;
        HashSet<string> known = [.. manifest.Files.Select(file => file.Name)];
        foreach (string path in Directory.EnumerateFileSystemEntries(folder))
        {
            if (!known.Contains(Path.GetFileName(path)))
                Add(FindingKind.Foreign, path, "The file does not belong to the index.", "Remove it.");
        }
    }

    private void CheckCache()
    {
        if (File.Exists(_layout.CacheFile) && !FileCache.IsIntact(_layout.CacheFile))
            Damaged(_layout.CacheFile, "The cache of sizes and times is damaged.", "Remove it; the next build hashes every post once.");
    }

    private void CheckSegments(Manifest manifest)
    {
        string folder = _layout.GenerationFolder(manifest.Generation);
        try
        {
            foreach (string problem in SegmentCheck.Problems(folder, manifest.Posts)) Damaged(folder, problem);
        }
#pragma warning disable CA1031 // Damage makes Lucene throw anything; all of it means the same to the reader of the report.
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            Damaged(folder, $"Lucene cannot read the segments ({e.GetType().Name}).");
        }
    }

    private void CheckRecords(Manifest manifest, IReadOnlyList<string> roots, CancellationToken cancellation)
    {
        string path = Path.Combine(_layout.GenerationFolder(manifest.Generation), PostRecords.FileName);
        try
        {
            IReadOnlyList<PostRecord> records = PostRecords.Decode(File.ReadAllBytes(path));
            if (roots.Count > 0) _findings.AddRange(PostComparison.Compare(roots, records, cancellation));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Damaged(path, e.Message);
        }
    }

    private void Damaged(string path, string message, string remedy = Rebuild) => Add(FindingKind.Damaged, path, message, remedy);

    private void Add(FindingKind kind, string path, string message, string remedy) =>
        _findings.Add(new Finding(kind, path, message.ReplaceLineEndings(" "), remedy));
}
