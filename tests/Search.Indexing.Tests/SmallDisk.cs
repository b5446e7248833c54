using System.Diagnostics;

namespace Search.Indexing.Tests;

/// <summary>A folder that is a file system of few megabytes.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    /// <summary>Mounts one at <paramref name="folder"/>; skips the running test where that is not allowed.</summary>
    public static SmallDisk MountOrSkip(string folder, int megabytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "mounting a file system needs root");
        Directory.CreateDirectory(folder);
        Assert.SkipUnless(Run("mount", ["-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder]), "this machine mounts no file system");
        return new SmallDisk(folder);
    }

    public void Dispose() => Run("umount", [_folder]);

    private static bool Run(string file, string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
