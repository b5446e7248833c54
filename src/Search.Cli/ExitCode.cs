namespace Search.Cli;

/// <summary>The command's exit codes, which scripts rely on.</summary>
internal static class ExitCode
{
    /// <summary>Done; for <c>query</c>, with at least one hit.</summary>
    public const int Done = 0;

    /// <summary>Done, and nothing was found, or a check failed.</summary>
    public const int NothingFound = 1;

    /// <summary>Could not be done: usage, input, I/O, no index, a foreign fingerprint.</summary>
    public const int Failed = 2;
}
