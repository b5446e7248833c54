using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>A run of the question whose words look for terms, and what ways look them up with.</summary>
/// <param name="Builder">Receives the edges.</param>
/// <param name="Run">The run.</param>
/// <param name="Dictionary">Looks terms up.</param>
/// <param name="PrefixLimit">How many terms a word that may go on means at most.</param>
internal sealed record WayRequest(WordGraphBuilder Builder, RunAnalysis Run, WayDictionary Dictionary, int PrefixLimit)
{
    public TermExpander Expander => Dictionary.Expander;

    /// <summary>Adds terms in the place of one word of the run.</summary>
    public void Add(QueryTerm term, IReadOnlyList<ExpandedTerm> terms) => Builder.Add(term.From, term.To, term.Step, terms);

    /// <summary>Adds a path in the place of one word of the run.</summary>
    public void AddPath(QueryTerm term, IReadOnlyList<IReadOnlyList<ExpandedTerm>> terms) => Builder.AddPath(term.From, term.To, term.Step, terms);
}
