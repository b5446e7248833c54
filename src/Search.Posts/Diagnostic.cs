namespace Search.Posts;

/// <summary>Something wrong with a post, and what to do about it.</summary>
/// <param name="Id">What kind of thing, in kebab case; see <see cref="DiagnosticIds"/>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Path">The path below the posts' root, with <c>/</c> between its parts.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Message">What is wrong, as one sentence.</param>
/// <param name="Remedy">What the author can do, as one sentence.</param>
public sealed record Diagnostic(
    string Id,
    DiagnosticSeverity Severity,
    string Path,
    int Line,
    int Column,
    string Message,
    string Remedy);
