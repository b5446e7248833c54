using System.Diagnostics;

namespace Search.Analysis.Tests.Normalization;

/// <summary>Reads bzip2 files with the command that every Debian has.</summary>
internal static class Bzip2
{
    public static List<string> ReadLines(string path)
    {
        ProcessStartInfo start = new("bzip2", ["-dc", path]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        List<string> lines = [];
        while (process.StandardOutput.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        process.WaitForExit();
        return lines;
    }
}
