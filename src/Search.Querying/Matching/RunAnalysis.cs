using System.Text;
using Search.Analysis.Terms;

namespace Search.Querying.Matching;

/// <summary>A run of text cut into terms by the analyzer that cut the posts.</summary>
/// <param name="Text">The normalized text: the terms' surfaces joined.</param>
/// <param name="Terms">The terms in order.</param>
internal sealed record RunAnalysis(string Text, IReadOnlyList<QueryTerm> Terms)
{
    // A longer run is matched by its beginning: no one types more, and a pasted page must not cost more than a page.
    private const int MaxTerms = 128;

    /// <summary>Cuts <paramref name="text"/>. Of several terms at one position the first is the text as it reads.</summary>
    public static RunAnalysis Of(string text, TermAnalyzer analyzer, TermTable table)
    {
        List<QueryTerm> terms = [];
        var joined = new StringBuilder();
        int last = -1;
        foreach (TermOccurrence occurrence in analyzer.Analyze(text, TextKind.Prose))
        {
            if (occurrence.Position == last && terms.Count > 0) continue;
            if (terms.Count == MaxTerms) break;
            Lexeme lexeme = table[occurrence.LexemeId];
            terms.Add(new QueryTerm(lexeme, joined.Length, terms.Count == 0 ? 1 : occurrence.Position - last));
            joined.Append(lexeme.Surface);
            last = occurrence.Position;
        }

        return new RunAnalysis(joined.ToString(), terms);
    }

    /// <summary>The terms that must match when the run is loosened: all but particles and auxiliaries, unless there is nothing else.</summary>
    public IReadOnlyList<QueryTerm> ContentTerms
    {
        get
        {
            List<QueryTerm> content = [.. Terms.Where(term => !term.Lexeme.IsFunctionWord)];
            return content.Count > 0 ? content : Terms;
        }
    }
}
