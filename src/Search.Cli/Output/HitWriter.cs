using Search.Querying;

namespace Search.Cli.Output;

/// <summary>Prints the answers to questions in one of the forms of <c>query --format</c>.</summary>
internal abstract class HitWriter
{
    public static HitWriter Create(string format, Terminal terminal, PostPaths paths, bool explain) => format switch
    {
        "json" => new HitJsonWriter(terminal.Output),
        "jsonl" => new HitJsonLinesWriter(terminal.Output),
        "trec" => new HitTrecWriter(terminal.Output),
        "paths" => new HitPathWriter(terminal.Output, paths),
        "vimgrep" => new HitVimgrepWriter(terminal.Output, paths),
        _ => new HitTextWriter(terminal.Output, terminal.OutputHasColor, explain),
    };

    /// <summary>Prints one answer.</summary>
    /// <param name="page">The answer.</param>
    /// <param name="id">The question's name under <c>--batch</c>; <see langword="null"/> for the one question of the command line.</param>
    public abstract void Write(PostPage page, string? id);
}
