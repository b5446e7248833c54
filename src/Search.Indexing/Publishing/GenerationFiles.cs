using System.Security.Cryptography;
using System.Text;
using Search.Schema;

namespace Search.Indexing.Publishing;

/// <summary>The files of a generation with their digests.</summary>
internal static class GenerationFiles
{
    // Lucene's second copy of the number of the last commit; it is rewritten in place and no reader needs it.
    private const string RedundantFile = "segments.gen";

    /// <summary>All files in <paramref name="folder"/>, hashed on <paramref name="threads"/> threads unless <paramref name="known"/> names them.</summary>
    public static IReadOnlyList<ManifestFile> Read(string folder, IReadOnlyDictionary<string, ManifestFile> known, int threads)
    {
        File.Delete(Path.Combine(folder, RedundantFile));
        string[] names = [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        var files = new ManifestFile[names.Length];
        Parallel.For(0, names.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, i =>
            files[i] = known.TryGetValue(names[i], out ManifestFile? file) ? file : Hash(folder, names[i]));
        return files;
    }

    /// <summary>The digest of an index: SHA-256 over one line for each file.</summary>
    public static string DigestOf(IReadOnlyList<ManifestFile> files)
    {
        var lines = new StringBuilder();
        foreach (ManifestFile file in files) lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"{file.Name} {file.Bytes} {file.Sha256}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }

    /// <summary>Reads the file <paramref name="name"/> whole.</summary>
    public static ManifestFile Hash(string folder, string name)
    {
        using FileStream stream = File.OpenRead(Path.Combine(folder, name));
        byte[] digest = SHA256.HashData(stream);
        return new ManifestFile(name, stream.Length, Convert.ToHexStringLower(digest));
    }
}
