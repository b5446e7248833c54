using Search.Indexing;
using Spectre.Console;

namespace Search.Cli;

/// <summary>A progress bar on standard error. It appears only when a build takes long enough to wonder.</summary>
internal sealed class ProgressBar : IProgress<BuildProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private readonly IAnsiConsole _console;
    private readonly ManualResetEventSlim _ended = new();
    private readonly Task _drawing;
    private Reported _latest = new(default);

    public ProgressBar(bool color)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            ColorSystem = color ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        _drawing = Task.Factory.StartNew(Draw, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public void Report(BuildProgress value) => Volatile.Write(ref _latest, new Reported(value));

    public void Dispose()
    {
        _ended.Set();
        _drawing.Wait();
        _ended.Dispose();
    }

    private void Draw()
    {
        if (_ended.Wait(Patience))
        {
            return;
        }

        _console.Progress().AutoClear(true).HideCompleted(true).Start(context =>
        {
            ProgressTask task = context.AddTask("posts");
            while (!_ended.Wait(TimeSpan.FromMilliseconds(80)))
            {
                BuildProgress now = Volatile.Read(ref _latest).Value;
                task.Description = Describe(now.Phase);
                task.IsIndeterminate = now.Total == 0;
                task.MaxValue = Math.Max(1, now.Total);
                task.Value = now.Done;
            }
        });
    }

    private static string Describe(BuildPhase phase) => phase switch
    {
        BuildPhase.Finding => "finding posts",
        BuildPhase.Reading => "reading posts",
        BuildPhase.Joining => "joining",
        _ => "publishing",
    };

    // A reference, so that a report from any thread is seen whole.
    private sealed record Reported(BuildProgress Value);
}
