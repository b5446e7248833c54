using System.Text;
using Search.Analysis.Terms;

namespace Search.Querying.Matching;

/// <summary>A run of text cut into terms by the analyzer that cut the posts.</summary>
/// <param name="Source">The text as it was typed.</param>
/// <param name="Text">The normalized text: the terms' surfaces joined.</param>
/// <param name="Terms">The terms in order.</param>
/// <param name="Others">Other words of the same text, each from where a term begins to where one ends: 一つ beside 一 and つ.</param>
internal sealed record RunAnalysis(string Source, string Text, IReadOnlyList<QueryTerm> Terms, IReadOnlyList<OtherWord> Others)
{
    // A longer run is matched by its beginning: no one types more, and a pasted page must not cost more than a page.
    private const int MaxTerms = 128;

    /// <summary>Cuts <paramref name="text"/>. Of several terms at one position the first is the text as it reads.</summary>
    public static RunAnalysis Of(string text, TermAnalyzer analyzer, TermTable table)
    {
        List<QueryTerm> terms = [];
        List<(Lexeme Lexeme, int Term, int End)> beside = [];
        Dictionary<int, int> ends = [];
        var joined = new StringBuilder();
        int last = -1, start = 0;
        foreach (TermOccurrence occurrence in analyzer.Analyze(text, TextKind.Prose))
        {
            if (occurrence.Position == last && terms.Count > 0)
            {
                if (occurrence.Start == start) beside.Add((table[occurrence.LexemeId], terms.Count - 1, occurrence.End));
                continue;
            }

            if (terms.Count == MaxTerms) break;
            Lexeme lexeme = table[occurrence.LexemeId];
            terms.Add(new QueryTerm(lexeme, joined.Length, terms.Count == 0 ? 1 : occurrence.Position - last, occurrence.Start, occurrence.End));
            joined.Append(lexeme.Surface);
            last = occurrence.Position;
            start = occurrence.Start;
            ends[occurrence.End] = joined.Length;
        }

        List<OtherWord> others = [];
        foreach ((Lexeme lexeme, int term, int end) in beside)
        {
            if (ends.TryGetValue(end, out int to) && to > terms[term].From) others.Add(new OtherWord(lexeme, terms[term].From, to, terms[term].Step));
        }

        return new RunAnalysis(text, joined.ToString(), terms, others);
    }
}
