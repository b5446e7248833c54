using System.Diagnostics;

namespace Search.Indexing.Tests;

/// <summary>The command <c>search build</c> as a process of its own.</summary>
internal static class BuildProcess
{
    private static readonly string Command = FindCommand();

    /// <summary>Starts a build of <paramref name="site"/>.</summary>
    public static Process Start(Site site, params string[] more) => Start("dotnet", [Command, .. Arguments(site, more)]);

    /// <summary>Runs a build of <paramref name="site"/> as the user nobody.</summary>
    public static (int ExitCode, string Error) RunAsNobody(Site site) =>
        Finish(Start("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "dotnet", Command, .. Arguments(site, [])]));

    /// <summary>Runs a build of <paramref name="site"/> to its end.</summary>
    public static (int ExitCode, string Error) Run(Site site, params string[] more) => Finish(Start(site, more));

    /// <summary>Waits for the end of <paramref name="process"/>.</summary>
    public static (int ExitCode, string Error) Finish(Process process)
    {
        using (process)
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            string error = process.StandardError.ReadToEnd();
            output.Wait(TestContext.Current.CancellationToken);
            process.WaitForExit();
            return (process.ExitCode, error);
        }
    }

    private static string[] Arguments(Site site, string[] more) =>
        ["build", site.Posts, "--index", site.Index, "--quiet", "--clock", "2026-01-01T00:00:00+09:00", .. more];

    private static Process Start(string file, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_HOME"] = Path.GetTempPath();
        return Process.Start(start)!;
    }

    private static string FindCommand()
    {
        // artifacts/bin/Search.Indexing.Tests/debug/ and artifacts/bin/Search.Cli/debug/ are neighbours.
        var here = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        string folder = Path.Combine(here.Parent!.Parent!.FullName, "Search.Cli", here.Name);
        return Path.Combine(folder, "search.dll");
    }
}
