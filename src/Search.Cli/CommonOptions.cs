using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Search.Cli;

/// <summary>The options that every verb takes.</summary>
internal sealed class CommonOptions
{
    public Option<string> Index { get; } = new("--index")
    {
        Description = "The folder that holds the settings and the built index.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "index",
        Recursive = true,
    };

    public Option<DateTimeOffset?> Clock { get; } = new("--clock")
    {
        Description = "Fixes \"now\" (ISO 8601) for ranking and relative dates.",
        HelpName = "TIME",
        CustomParser = ParseClock,
        Recursive = true,
    };

    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Print results and errors alone.", Recursive = true };

    public Option<bool> Verbose { get; } = new("--verbose") { Description = "Print more of what happens, with the trace of an unexpected error.", Recursive = true };

    public Option<bool> NoColor { get; } = new("--no-color") { Description = "Print no colours (the NO_COLOR variable does the same).", Recursive = true };

    public void AddTo(Command root)
    {
        root.Options.Add(Index);
        root.Options.Add(Clock);
        root.Options.Add(Quiet);
        root.Options.Add(Verbose);
        root.Options.Add(NoColor);
    }

    /// <summary>The clock that <c>--clock</c> fixes, or the system's.</summary>
    public TimeProvider ClockOf(ParseResult arguments) =>
        arguments.GetValue(Clock) is { } now ? new FixedClock(now) : TimeProvider.System;

    private static DateTimeOffset? ParseClock(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        // Without an offset the time is UTC, never the machine's zone.
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset now))
        {
            return now;
        }

        result.AddError($"--clock: '{text}' is no time; write it as 2025-11-22T09:00:00+09:00");
        return null;
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
