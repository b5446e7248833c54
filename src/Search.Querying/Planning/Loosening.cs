using Search.Querying.Matching;

namespace Search.Querying.Planning;

/// <summary>
/// Looser forms of a question that found nothing. Quoted phrases, exclusions and qualifiers stay as they are.
/// </summary>
internal sealed class Loosening(WordPlanner words, Func<PlanNode, bool> exists)
{
    private const int MaxWords = 64;

    /// <summary>Words that no post has, with the most frequent word that may have been meant.</summary>
    public List<(string Typed, string Meant)> Corrections { get; } = [];

    /// <summary>The forms, the closest to the question first.</summary>
    public IEnumerable<PlanNode> Of(PlanNode plan)
    {
        PlanNode loose = Loosen(plan);
        if (!ReferenceEquals(loose, plan)) yield return loose;
        if (plan is AllPlanNode && loose is AllPlanNode all && MostOf(all) is { } most) yield return most;
    }

    /// <summary>Replaces every run that stands nowhere as it is by its parts.</summary>
    private PlanNode Loosen(PlanNode node)
    {
        switch (node)
        {
            case WordPlanNode { Hold: WordHold.Loosenable } word when !exists(word):
                return Parts(word) ?? node;
            case FallbackPlanNode { Word.Hold: WordHold.Loosenable } fallback when !exists(fallback):
                return Parts(fallback.Word) ?? node;
            case AllPlanNode all:
                PlanNode[] required = [.. all.Required.Select(Loosen)];
                return required.SequenceEqual(all.Required, ReferenceEqualityComparer.Instance) ? node : all with { Required = required };
            case AnyPlanNode any:
                PlanNode[] parts = [.. any.Parts.Select(Loosen)];
                return parts.SequenceEqual(any.Parts, ReferenceEqualityComparer.Instance) ? node : any with { Parts = parts };
            default:
                return node;
        }
    }

    private PlanNode? Parts(WordPlanNode word)
    {
        List<PlanNode> parts = [];
        foreach (QueryTerm term in word.Run.ContentTerms)
        {
            IReadOnlyList<ExpandedTerm> terms = words.Expand(term.Lexeme);
            if (terms.Count == 0)
            {
                terms = words.ExpandMisspelt(term.Lexeme.Surface);
                if (terms.Count == 0) return null;
                Corrections.Add((term.Lexeme.Surface, terms.MaxBy(found => found.Entry.Posts).Entry.Surface));
            }

            parts.Add(new WordPlanNode(words.PlanTerm(term, word.Plan.Fields, terms, MatchTier.Fuzzy), word.Run, WordHold.Droppable));
        }

        return parts.Count switch { 0 => null, 1 => parts[0], _ => new AllPlanNode(parts, [], []) };
    }

    /// <summary>Where no post has all the words, those that have most of them.</summary>
    private static AllPlanNode? MostOf(AllPlanNode all)
    {
        PlanNode[] droppable = [.. all.Required.Where(IsDroppable).Take(MaxWords)];
        if (droppable.Length < 2) return null;
        return all with { Required = [.. all.Required.Except(droppable, ReferenceEqualityComparer.Instance).Cast<PlanNode>(), new MostPlanNode(droppable)] };
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
