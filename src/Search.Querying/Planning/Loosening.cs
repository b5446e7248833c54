using Search.Querying.Matching;

namespace Search.Querying.Planning;

/// <summary>
/// Looser forms of a question that found nothing. Quoted phrases, exclusions and qualifiers stay as they are.
/// </summary>
internal sealed class Loosening(WordPlanner words, Func<PlanNode, bool> exists)
{
    private const int MaxWords = 64;
    private const int MostRepeats = 4;

    /// <summary>Words that no post has, with the most frequent word that may have been meant.</summary>
    public List<(string Typed, string Meant)> Corrections { get; } = [];

    /// <summary>
    /// The looser form: as many as possible of the words, where runs that stand nowhere as they are have become their words.
    /// Null where nothing may be loosened.
    /// </summary>
    public AllPlanNode? Of(PlanNode plan)
    {
        AllPlanNode all = plan as AllPlanNode ?? new AllPlanNode([plan], [], []);
        List<PlanNode> firm = [], parts = [];
        foreach (PlanNode part in all.Required)
        {
            if (IsDroppable(part)) parts.AddRange(PartsOf(part));
            else firm.Add(part);
        }

        return parts.Count == 0 ? null : all with { Required = [.. firm, new MostPlanNode([.. parts.Take(MaxWords)])] };
    }

    private IEnumerable<PlanNode> PartsOf(PlanNode node) => node switch
    {
        WordPlanNode { Hold: WordHold.Loosenable } word when !exists(word) => Parts(word),
        FallbackPlanNode { Word.Hold: WordHold.Loosenable } fallback when !exists(fallback) => Parts(fallback.Word),
        AllPlanNode all => all.Required.SelectMany(PartsOf),
        _ => [node],
    };

    /// <summary>The words of a run. One that no post has stays among them, as missing.</summary>
    private IEnumerable<PlanNode> Parts(WordPlanNode word)
    {
        Dictionary<string, int> times = new(StringComparer.Ordinal);
        foreach (QueryTerm term in word.Run.ContentTerms)
        {
            // A word said twice is meant more than others; said a hundred times it would only cost.
            times[term.Lexeme.Term] = times.GetValueOrDefault(term.Lexeme.Term) + 1;
            if (times[term.Lexeme.Term] > MostRepeats) continue;
            IReadOnlyList<ExpandedTerm> terms = words.Expand(term.Lexeme);
            if (terms.Count == 0 && words.ExpandMisspelt(term.Lexeme.Surface) is { Count: > 0 } near)
            {
                terms = near;
                Corrections.Add((term.Lexeme.Surface, terms.MaxBy(found => found.Entry.Posts).Entry.Surface));
            }

            yield return new WordPlanNode(words.PlanTerm(term, word.Plan.Fields, terms, MatchTier.Fuzzy), word.Run, WordHold.Droppable);
        }
    }

    private static bool IsDroppable(PlanNode node) => node switch
    {
        WordPlanNode word => word.Hold != WordHold.Firm,
        FallbackPlanNode fallback => fallback.Word.Hold != WordHold.Firm,
        AnyPlanNode any => any.Parts.All(IsDroppable),
        AllPlanNode all => all.Excluded.Count == 0 && all.Required.All(IsDroppable),
        _ => false,
    };
}
