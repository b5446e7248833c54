using System.Security.Cryptography;
using Search.Indexing.Records;

namespace Search.Indexing.Selection;

/// <summary>Which files must be read, which posts leave the index, and what stays known of the others.</summary>
/// <param name="ToRead">New and changed files, and those whose post is taken now but was not before.</param>
/// <param name="Kept">The records that need no reading, by path, with their present verdict.</param>
/// <param name="Removed">The paths whose posts leave the index, changed ones included.</param>
internal sealed record ChangePlan(
    IReadOnlyList<SourceFile> ToRead, IReadOnlyDictionary<string, PostRecord> Kept, IReadOnlyList<string> Removed)
{
    /// <summary>Everything is read, but for what the settings leave out by its path.</summary>
    public static ChangePlan ReadAll(SourceList sources, Admission admission)
    {
        Dictionary<string, PostRecord> leftOut = new(StringComparer.Ordinal);
        foreach (SourceFile source in sources.Files)
            if (admission.Excludes(source.Path)) leftOut.Add(source.Path, Unread(source));
        return new ChangePlan(leftOut.Count == 0 ? sources.Files : [.. sources.Files.Where(source => !leftOut.ContainsKey(source.Path))], leftOut, []);
    }

    /// <summary>Compares <paramref name="sources"/> with what the former index knew.</summary>
    public static ChangePlan Compare(
        SourceList sources, IReadOnlyList<PostRecord> former, FileCache cache, Admission admission, int threads)
    {
        Dictionary<string, PostRecord> known = former.ToDictionary(record => record.Path, StringComparer.Ordinal);
        bool[] same = new bool[sources.Files.Count];
        Parallel.For(0, same.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, i =>
            same[i] = known.TryGetValue(sources.Files[i].Path, out PostRecord? record) && record.Standing != Standing.Unread
                && !admission.Excludes(record.Path) && IsSame(sources.Files[i], record, cache));

        List<SourceFile> toRead = [];
        List<string> removed = [];
        Dictionary<string, PostRecord> kept = new(StringComparer.Ordinal);
        for (int i = 0; i < same.Length; i++)
        {
            SourceFile source = sources.Files[i];
            bool isKnown = known.Remove(source.Path, out PostRecord? record);
            if (admission.Excludes(source.Path))
            {
                if (record?.Verdict == Verdict.Taken) removed.Add(source.Path);
                kept.Add(source.Path, record is { Standing: Standing.Unread } ? record : Unread(source));
                continue;
            }

            if (!isKnown)
            {
                toRead.Add(source);
                continue;
            }

            Verdict verdict = admission.Of(record!);
            bool leaves = record!.Verdict == Verdict.Taken && (!same[i] || verdict != Verdict.Taken);
            if (leaves) removed.Add(source.Path);
            if (!same[i] || (verdict == Verdict.Taken && record.Verdict != Verdict.Taken)) toRead.Add(source);
            else kept.Add(source.Path, verdict == record.Verdict ? record : record with { Verdict = verdict, Lengths = [], Definitions = [], Words = [] });
        }

        removed.AddRange(known.Values.Where(record => record.Verdict == Verdict.Taken).Select(record => record.Path));
        return new ChangePlan(toRead, kept, removed);
    }

    /// <summary>The plan that also reads again, though they are the same, the posts under <paramref name="paths"/>.</summary>
    public ChangePlan ReadingAgain(IReadOnlyCollection<string> paths, SourceList sources)
    {
        HashSet<string> again = [.. paths.Where(path => Kept.TryGetValue(path, out PostRecord? record) && record.Verdict == Verdict.Taken)];
        if (again.Count == 0) return this;
        HashSet<string> read = [.. ToRead.Select(source => source.Path), .. again];
        return new ChangePlan(
            [.. sources.Files.Where(source => read.Contains(source.Path))],
            Kept.Where(pair => !again.Contains(pair.Key)).ToDictionary(StringComparer.Ordinal),
            [.. Removed, .. again.Order(StringComparer.Ordinal)]);
    }

    private static PostRecord Unread(SourceFile source) => new()
    {
        Path = source.Path,
        Sha256 = new byte[SHA256.HashSizeInBytes],
        Standing = Standing.Unread,
        Verdict = Verdict.Excluded,
    };

    private static bool IsSame(SourceFile source, PostRecord record, FileCache cache)
    {
        byte[]? digest = cache.Sha256Of(source) ?? DigestOf(source);
        return digest is not null && digest.AsSpan().SequenceEqual(record.Sha256);
    }

    /// <summary>Whether the file is byte for byte the one that <paramref name="record"/> was made of.</summary>
    public static bool IsUnchanged(SourceFile source, PostRecord record) =>
        DigestOf(source) is { } digest && digest.AsSpan().SequenceEqual(record.Sha256);

    private static byte[]? DigestOf(SourceFile source)
    {
        try
        {
            return SHA256.HashData(File.ReadAllBytes(source.File.FullPath));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Reading it again tells what is the matter.
            return null;
        }
    }
}
