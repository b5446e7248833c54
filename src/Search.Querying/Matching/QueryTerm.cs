using Search.Analysis.Terms;

namespace Search.Querying.Matching;

/// <summary>One term of a run of text, as the analyzer cut it.</summary>
/// <param name="Lexeme">The term.</param>
/// <param name="From">Where its surface begins in the run's normalized text.</param>
/// <param name="Step">How far its position lies from the term before; 1 unless punctuation stands between.</param>
/// <param name="SourceStart">Where it begins in the run as it was typed.</param>
/// <param name="SourceEnd">Where it ends there.</param>
internal readonly record struct QueryTerm(Lexeme Lexeme, int From, int Step, int SourceStart, int SourceEnd)
{
    public int To => From + Lexeme.Surface.Length;
}
