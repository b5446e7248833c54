namespace Search.Cli.Output;

/// <summary>The document that <c>suggest --format json</c> prints.</summary>
internal sealed record SuggestionDocument(IReadOnlyList<SuggestedText> Suggestions);

/// <summary>One completion; <paramref name="Kind"/> is <c>tag</c>, <c>term</c> or <c>title</c>.</summary>
internal sealed record SuggestedText(string Text, string Kind, int Posts);
