using Search.Analysis.Terms;

namespace Search.Querying.Matching;

/// <summary>A word of a question that the analyzer gives beside one of its terms.</summary>
/// <param name="Lexeme">The word.</param>
/// <param name="From">Where it begins in the run's text.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Step">How far its position lies from that of the term before.</param>
internal readonly record struct OtherWord(Lexeme Lexeme, int From, int To, int Step);
