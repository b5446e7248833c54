namespace Search.Posts;

/// <summary>One row of the table of diagnostics.</summary>
/// <param name="Id">The identifier, in kebab case.</param>
/// <param name="Severity">How bad it is unless the settings say otherwise.</param>
/// <param name="Meaning">What it says of a post.</param>
/// <param name="Remedy">What the author can do.</param>
public sealed record DiagnosticKind(string Id, DiagnosticSeverity Severity, string Meaning, string Remedy);
