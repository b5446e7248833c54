namespace Search.Querying.Parsing;

/// <summary>What a token of a question is.</summary>
internal enum QueryTokenKind
{
    Word,
    Phrase,
    Qualified,
    Open,
    Close,
    Or,
    And,
}

/// <summary>One token of a question.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The word, phrase or value; the operator as typed.</param>
/// <param name="IsNegated">Whether a minus stands before it.</param>
/// <param name="Qualifier">The qualifier's name in lower-case ASCII, for <see cref="QueryTokenKind.Qualified"/>.</param>
/// <param name="Source">How a qualifier and its value were typed, for values that turn out to be text.</param>
internal readonly record struct QueryToken(
    QueryTokenKind Kind, string Text, bool IsNegated = false, string? Qualifier = null, string? Source = null);
