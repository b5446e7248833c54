using System.Runtime.InteropServices;

namespace Search.Indexing.Publishing;

/// <summary>The file operations that make a build safe and cheap: on disk for certain, and two names for one file.</summary>
internal static partial class SafeFiles
{
    private const int OpenReadOnly = 0;

    /// <summary>Returns once the content of the file is on disk.</summary>
    public static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Returns once the names in the folder are on disk, where the system can be asked for it.</summary>
    public static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        int handle = Open(folder, OpenReadOnly);
        if (handle < 0) return;
        _ = Sync(handle);
        _ = Close(handle);
    }

    /// <summary>Writes a file so that it is there whole or not at all, and on disk.</summary>
    public static void Replace(string file, ReadOnlySpan<byte> bytes)
    {
        string draft = file + ".new";
        using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, file, overwrite: true);
        FlushFolder(Path.GetDirectoryName(file)!);
    }

    /// <summary>Gives a file that never changes a second name; copies it where the file system cannot.</summary>
    public static void LinkOrCopy(string file, string name)
    {
        if (!OperatingSystem.IsWindows() && Link(file, name) == 0) return;
        File.Copy(file, name);
        Flush(name);
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string name);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Sync(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
