using System.Diagnostics;
using System.Text;

namespace Search.Cli.Tests;

/// <summary>Runs the command as a real process.</summary>
internal static class SearchProcess
{
    /// <summary>What a finished process left behind.</summary>
    internal sealed record Result(int ExitCode, string Output, string Error);

    public static Task<Result> RunAsync(params string[] arguments) => RunAsync(new Request(arguments));

    public static async Task<Result> RunAsync(Request request)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = request.Folder ?? Search.Testing.SharedData.Repository,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "search.dll"));
        foreach (string argument in request.Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach ((string name, string value) in request.Environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        CancellationToken stop = TestContext.Current.CancellationToken;
        Task<string> output = process.StandardOutput.ReadToEndAsync(stop);
        Task<string> error = process.StandardError.ReadToEndAsync(stop);
        await process.StandardInput.WriteAsync(request.Input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(stop);
        return new Result(process.ExitCode, await output, await error);
    }

    /// <summary>One call of the command.</summary>
    internal sealed record Request(params string[] Arguments)
    {
        public string Input { get; init; } = "";

        public string? Folder { get; init; }

        public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
    }
}
