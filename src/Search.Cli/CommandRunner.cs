using System.CommandLine;
using System.CommandLine.Help;
using Search.Cli.Output;

namespace Search.Cli;

/// <summary>Parses the arguments, runs the verb, and turns whatever goes wrong into one line and an exit code.</summary>
internal sealed class CommandRunner(Terminal terminal, CommonOptions common)
{
    // `-vim` is not `-v im`, `@angular/core` is no file of arguments: query words are text.
    private static readonly ParserConfiguration Verbatim = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Leaves <c>--help</c> and <c>--version</c> as the only spellings: <c>-h</c> excludes a word and <c>/?</c> is one.</summary>
    public static void TakeQueryWordsAsTheyAre(RootCommand root)
    {
        root.Directives.Clear();
        foreach (Option option in root.Options)
        {
            if (option is HelpOption or VersionOption)
            {
                option.Aliases.Clear();
            }
        }
    }

    public async Task<int> RunAsync(RootCommand root, string[] args)
    {
        ParseResult arguments = root.Parse(args, Verbatim);
        if (arguments.GetValue(common.NoColor))
        {
            terminal.OutputHasColor = terminal.ErrorHasColor = false;
        }

        if (arguments.Errors.Count > 0)
        {
            string verb = arguments.CommandResult.Command is RootCommand ? "" : arguments.CommandResult.Command.Name + " ";
            terminal.Error.WriteLine($"search: {SafeText.Line(arguments.Errors[0].Message)}; see `search {verb}--help`");
            return ExitCode.Failed;
        }

        try
        {
            using var stop = new ConsoleStop();
            return await arguments.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = terminal.Output, Error = terminal.Error },
                stop.Token);
        }
        catch (CommandFailure failure)
        {
            terminal.Error.WriteLine($"search: {SafeText.Line(failure.Message)}");
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("search: stopped; nothing was changed");
            return ExitCode.Failed;
        }
        catch (Exception unexpected)
        {
            terminal.Error.WriteLine(arguments.GetValue(common.Verbose)
                ? $"search: {unexpected}"
                : $"search: {SafeText.Line(unexpected.Message)} ({unexpected.GetType().Name}); --verbose shows the trace");
            return ExitCode.Failed;
        }
    }

    /// <summary>Ctrl+C and SIGTERM, as a token: a build that is stopped rolls back before the process ends.</summary>
    private sealed class ConsoleStop : IDisposable
    {
        private readonly CancellationTokenSource _source = new();
        private readonly PosixStop _interrupt;
        private readonly PosixStop _terminate;

        public ConsoleStop()
        {
            _interrupt = new PosixStop(System.Runtime.InteropServices.PosixSignal.SIGINT, _source);
            _terminate = new PosixStop(System.Runtime.InteropServices.PosixSignal.SIGTERM, _source);
        }

        public CancellationToken Token => _source.Token;

        public void Dispose()
        {
            _interrupt.Dispose();
            _terminate.Dispose();
            _source.Dispose();
        }
    }

    private sealed class PosixStop(System.Runtime.InteropServices.PosixSignal signal, CancellationTokenSource source) : IDisposable
    {
        private readonly System.Runtime.InteropServices.PosixSignalRegistration _registration =
            System.Runtime.InteropServices.PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                source.Cancel();
            });

        public void Dispose() => _registration.Dispose();
    }
}
