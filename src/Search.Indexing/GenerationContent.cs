using Lucene.Net.Index;
using Search.Indexing.Publishing;
using Search.Indexing.Records;
using Search.Indexing.Runs;
using Search.Indexing.Writing;
using Search.Schema;

namespace Search.Indexing;

/// <summary>Fills the folder of a new generation with segments.</summary>
internal sealed class GenerationContent(Generation generation, SegmentJoin join)
{
    // Each segment costs every query a look into its dictionaries, and each deleted post is skipped by every query; beyond
    // these bounds one segment is made of all, which costs about a fifth of a full build.
    private const int MaxSegments = 8;
    private const double MaxDeletedShare = 0.2;

    private static readonly Dictionary<string, ManifestFile> NothingSafe = new(StringComparer.Ordinal);

    /// <summary>Joins <paramref name="runs"/> into one segment.</summary>
    public IReadOnlyDictionary<string, ManifestFile> Create(IReadOnlyList<Run> runs)
    {
        join.Create(generation.Folder, runs);
        return NothingSafe;
    }

    /// <summary>
    /// Takes over the former generation's files, which never change, under second names; deletes <paramref name="removed"/>
    /// and adds <paramref name="runs"/>. Gives the files that were taken over and are safe on disk already.
    /// </summary>
    public IReadOnlyDictionary<string, ManifestFile> Update(
        IndexLayout layout, Manifest former, IReadOnlyList<string> removed, IReadOnlyList<Run> runs, int posts)
    {
        string source = layout.GenerationFolder(former.Generation);
        Dictionary<string, ManifestFile> safe = new(StringComparer.Ordinal);
        foreach (ManifestFile file in former.Files.Where(file => file.Name is not (PostRecords.FileName or AliasFile.Name or WordFile.Name)))
        {
            SafeFiles.LinkOrCopy(Path.Combine(source, file.Name), Path.Combine(generation.Folder, file.Name));
            safe.Add(file.Name, file);
        }

        if (removed.Count > 0 || runs.Count > 0) join.Update(generation.Folder, NewStagingFolder("added"), removed, runs);
        if (!NeedsCompaction(generation.Folder, posts)) return safe;
        Compact();
        return NothingSafe;
    }

    private static bool NeedsCompaction(string folder, int posts)
    {
        using var directory = new UnsyncedDirectory(folder);
        var segments = new SegmentInfos();
        segments.Read(directory);
        int documents = segments.TotalDocCount;
        return segments.Count > MaxSegments || documents - posts > MaxDeletedShare * documents;
    }

    private void Compact()
    {
        string target = NewStagingFolder("compact");
        SegmentJoin.Compact(generation.Folder, target);
        foreach (string file in Directory.GetFiles(generation.Folder)) File.Delete(file);
        foreach (string file in Directory.GetFiles(target)) File.Move(file, Path.Combine(generation.Folder, Path.GetFileName(file)));
    }

    private string NewStagingFolder(string name) => Directory.CreateDirectory(Path.Combine(generation.StagingFolder, name)).FullName;
}
