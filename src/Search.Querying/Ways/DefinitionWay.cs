using Search.Analysis.Terms;
using Search.Querying.Matching;
using Search.Querying.Synonyms;

namespace Search.Querying.Ways;

/// <summary>OpenAI is also what a post calls オープンエーアイ, if some post says that they are one.</summary>
internal sealed class DefinitionWay : IWay
{
    public void AddTo(WayRequest request)
    {
        AliasTable aliases = request.Dictionary.Aliases;
        IReadOnlyList<QueryTerm> terms = request.Run.Terms;
        for (int first = 0; first < terms.Count; first++)
        {
            int from = terms[first].From;
            for (int last = first; last < terms.Count && terms[last].To - from <= aliases.LongestWord; last++)
            {
                int to = terms[last].To;
                foreach (WordAlias alias in aliases.NamesOf(request.Run.Text[from..to]))
                    request.Builder.AddPath(from, to, terms[first].Step, [.. request.Dictionary.Analyze(alias.Name).Terms.Select(term => Named(request, term.Lexeme, alias))]);
            }
        }
    }

    private static List<ExpandedTerm> Named(WayRequest request, Lexeme lexeme, WordAlias alias) =>
        [.. request.Dictionary.SpellingsOf(lexeme, WayKind.Definition).Select(term => term with { Alias = alias })];
}
