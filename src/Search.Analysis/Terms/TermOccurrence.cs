namespace Search.Analysis.Terms;

/// <summary>One place where a term stands in a text.</summary>
/// <remarks>
/// Several occurrences may share a position. The first of them is the text as it reads; those after it are further terms
/// under which the place can be found (the parts of <c>snake_case</c>, another way to cut the same characters). A question
/// asks for the first ones only; a document is indexed with all.
/// </remarks>
/// <param name="LexemeId">The number of the lexeme in the analyzer's <see cref="TermTable"/>.</param>
/// <param name="Position">Counted from 0; words that follow each other differ by one, and punctuation between sentences and clauses leaves a gap.</param>
/// <param name="Start">Where the word begins, in UTF-16 units of the text given.</param>
/// <param name="End">Where the word ends (exclusive), in UTF-16 units of the text given.</param>
public readonly record struct TermOccurrence(int LexemeId, int Position, int Start, int End);
