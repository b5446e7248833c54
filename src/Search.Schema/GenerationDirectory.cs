using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace Search.Schema;

/// <summary>The files of one generation, for reading alone. What is there tells the manifest, not the folder.</summary>
/// <remarks>
/// Read by calls, not through a mapping: a file that is truncated under a mapping kills the process. Lucene's own directories ask
/// the system for far more than a question needs: they list the folder, look at each file several times, read each buffer twice,
/// and try out at start whether temporary files can be made.
/// </remarks>
internal sealed class GenerationDirectory : BaseDirectory
{
    private readonly string _folder;
    private readonly Dictionary<string, long> _sizes;

    /// <summary>The files of <paramref name="manifest"/>, which lie in <paramref name="folder"/>.</summary>
    public GenerationDirectory(string folder, Manifest manifest)
    {
        _folder = folder;
        SetLockFactory(NoLockFactory.GetNoLockFactory());
        _sizes = manifest.Files.ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal);
    }

    public override string[] ListAll() => [.. _sizes.Keys];

    [Obsolete("Lucene's own; names that are missing are found out by opening them.")]
    public override bool FileExists(string name) => _sizes.ContainsKey(name);

    public override long FileLength(string name) => _sizes.TryGetValue(name, out long bytes) ? bytes : throw Missing(name);

    public override IndexInput OpenInput(string name, IOContext context)
    {
        EnsureOpen();
        if (!_sizes.TryGetValue(name, out long bytes)) throw Missing(name);
        string path = Path.Combine(_folder, name);
        SafeFileHandle handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return new FileInput(path, handle, bytes, context);
    }

    public override IndexOutput CreateOutput(string name, IOContext context) => throw ReadOnly();

    public override void DeleteFile(string name) => throw ReadOnly();

    public override void Sync(ICollection<string> names) => throw ReadOnly();

    protected override void Dispose(bool disposing) => IsOpen = false;

    private static FileNotFoundException Missing(string name) => new($"The index has no file {name}.", name);

    private static NotSupportedException ReadOnly() => new("A built generation never changes.");
}
