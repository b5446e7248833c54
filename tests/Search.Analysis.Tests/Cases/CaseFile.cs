using System.Runtime.CompilerServices;

namespace Search.Analysis.Tests.Cases;

/// <summary>Files of lines "given → expected"; lines that begin with # are comments.</summary>
internal static class CaseFile
{
    public static IEnumerable<TheoryDataRow<string, string>> Read(string name) =>
        File.ReadLines(Path.Combine(Folder(), name))
            .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(line => line.Split(" → ", 2))
            .Select(parts => new TheoryDataRow<string, string>(parts[0], parts[1]));

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
