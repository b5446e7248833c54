namespace Search.Cli.Checks;

/// <summary>A query and what must hold of its hits.</summary>
/// <param name="File">The file that says so, as diagnostics name it.</param>
/// <param name="Query">The query.</param>
/// <param name="Expectations">What must hold; at least one thing.</param>
internal sealed record QueryTest(string File, string Query, IReadOnlyList<Expectation> Expectations);
