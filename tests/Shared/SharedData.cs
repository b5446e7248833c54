using System.Runtime.CompilerServices;

namespace Search.Testing;

/// <summary>Finds the repository and the reference data that lies beside it.</summary>
internal static class SharedData
{
    /// <summary>The repository's root folder.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The full path of <paramref name="relative"/> in <c>../shared</c>; skips the running test where it is missing.</summary>
    public static string Require(string relative)
    {
        string path = Path.GetFullPath(Path.Combine(Repository, "..", "shared", relative));
        Assert.SkipUnless(Path.Exists(path), $"../shared/{relative} is not beside this clone");
        return path;
    }

    /// <summary>Skips the running test where <paramref name="path"/>, which the Debian package <paramref name="package"/> installs, is missing.</summary>
    public static string RequireDebian(string path, string package)
    {
        Assert.SkipUnless(Path.Exists(path), $"{path} is missing; install the Debian package {package}");
        return path;
    }

    private static string FindRepository([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
