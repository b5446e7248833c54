using Search.Posts;

namespace Search.Cli.Checks;

/// <summary>What must hold of a query's hits, and where that is written.</summary>
internal abstract record Expectation(SourcePosition Position);

/// <summary>The post is among the first <paramref name="Within"/> hits.</summary>
internal sealed record FoundWithin(string Path, int Within, SourcePosition Position) : Expectation(Position);

/// <summary>The post is no hit at all.</summary>
internal sealed record NotFound(string Path, SourcePosition Position) : Expectation(Position);

/// <summary>So many posts are found.</summary>
internal sealed record FoundInTotal(int Posts, SourcePosition Position) : Expectation(Position);
