using Microsoft.Win32.SafeHandles;

namespace Search.Indexing.Runs;

/// <summary>
/// The file in which chunks leave their sorted postings until all are joined: one file however many chunks there are, as
/// systems allow a process few open files. Where a section lies depends on the threads; what it holds does not.
/// </summary>
internal sealed class RunStore : IDisposable
{
    private readonly SafeFileHandle _file;
    private long _length;

    public RunStore(string file) => _file = File.OpenHandle(file, FileMode.Create, FileAccess.ReadWrite);

    /// <summary>Writes <paramref name="bytes"/> as a section. Several threads may call it at once.</summary>
    public Section Append(ReadOnlySpan<byte> bytes)
    {
        long start = Interlocked.Add(ref _length, bytes.Length) - bytes.Length;
        RandomAccess.Write(_file, bytes, start);
        return new Section(start, bytes.Length);
    }

    /// <summary>Reads a section from its beginning to its end.</summary>
    public SectionReader Read(Section section) => new(_file, section);

    public void Dispose() => _file.Dispose();
}
