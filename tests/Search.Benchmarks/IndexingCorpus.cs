namespace Search.Benchmarks;

/// <summary>A temporary folder with copies of real posts, enough of them for a given size.</summary>
internal sealed class IndexingCorpus : IDisposable
{
    private IndexingCorpus(string folder, int posts, long bytes) => (Folder, Posts, Bytes) = (folder, posts, bytes);

    public string Folder { get; }

    public int Posts { get; }

    public long Bytes { get; }

    public static IndexingCorpus Copy(string source, long atLeastBytes)
    {
        string folder = Directory.CreateTempSubdirectory("search-corpus-").FullName;
        string[] files = [.. Directory.EnumerateFiles(source, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        if (files.Length == 0) throw new ArgumentException($"{source} holds no posts.", nameof(source));
        int posts = 0;
        long bytes = 0;
        for (int copy = 0; bytes < atLeastBytes; copy++)
        {
            foreach (string file in files)
            {
                byte[] text = File.ReadAllBytes(file);
                string target = Path.Combine(folder, $"{copy:d4}", Path.GetRelativePath(source, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllBytes(target, text);
                posts++;
                bytes += text.Length;
                if (bytes >= atLeastBytes) break;
            }
        }

        return new IndexingCorpus(folder, posts, bytes);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
