using System.Diagnostics;
using System.Text;

namespace Search.Relevance;

/// <summary>Runs the command <c>search</c> as a process of its own, with no flag that a reader would not give.</summary>
internal static class SearchCommand
{
    // After the last post, or it would be left out.
    private const string BuildClock = "2027-01-01T00:00:00Z";

    // Age must weigh the same on every day the figures are measured; the judged sets name this moment.
    private const string QueryClock = "2026-06-01T00:00:00+09:00";

    /// <summary>Builds an index of the set's posts and answers all its questions, best ten each.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Answer(RelevanceSet set)
    {
        string index = Directory.CreateTempSubdirectory("search-relevance-index-").FullName;
        try
        {
            Run("build", set.Posts, "--index", index, "--clock", BuildClock, "--quiet");
            string batch = Path.Combine(index, "batch.tsv");
            File.WriteAllLines(batch, set.Topics.Select(topic => $"{topic.Id}\t{topic.Query}"));
            using StringReader reader = new(Run("query", "--batch", batch, "--format", "trec", "--limit", "10", "--index", index, "--clock", QueryClock));
            return TrecRun.Parse(reader);
        }
        finally
        {
            Directory.Delete(index, recursive: true);
        }
    }

    private static string Run(params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "search.dll"));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        // 1 means that some check failed or nothing was found, which is for the measures to judge.
        Assert.True(process.ExitCode is 0 or 1, $"search {arguments[0]} ended with {process.ExitCode}: {errors.Result}");
        return text;
    }
}
