namespace Search.Querying.Parsing;

/// <summary>A question as a tree. At most <see cref="QueryLimits.Depth"/> deep.</summary>
internal abstract record QueryNode;

/// <summary>An unspaced run of text: one word, or several that stand together.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Field">The field it must stand in; null for any.</param>
/// <param name="IsPrefix">Whether the last word may go on.</param>
internal sealed record WordNode(string Text, string? Field, bool IsPrefix) : QueryNode;

/// <summary>A quoted phrase: never loosened.</summary>
internal sealed record PhraseNode(string Text, string? Field) : QueryNode;

/// <summary>A whole tag, category or author.</summary>
/// <param name="Field">The exact field.</param>
/// <param name="Value">As typed.</param>
internal sealed record LabelNode(string Field, string Value) : QueryNode;

/// <summary>A piece of the path; <c>*</c> stands for anything.</summary>
internal sealed record PathNode(string Value) : QueryNode;

/// <summary>Days in the site's time zone.</summary>
internal sealed record DateNode(DaySpan Span) : QueryNode;

/// <summary>All of these.</summary>
internal sealed record AllNode(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>At least one of these.</summary>
internal sealed record AnyNode(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>Not this.</summary>
internal sealed record NotNode(QueryNode Part) : QueryNode;
