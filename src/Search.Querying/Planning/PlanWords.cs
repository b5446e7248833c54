using Search.Querying.Matching;

namespace Search.Querying.Planning;

/// <summary>The words of a plan that a post may be found by.</summary>
internal static class PlanWords
{
    /// <summary>All words but those excluded, each once.</summary>
    public static IReadOnlyList<WordPlan> Of(PlanNode plan)
    {
        List<WordPlan> found = [];
        Collect(plan, found);
        return found;
    }

    /// <summary>The needles by which a post may be found as a substring.</summary>
    public static IReadOnlyList<string> NeedlesOf(PlanNode plan) => plan switch
    {
        FallbackPlanNode fallback => [fallback.Substring.Needle],
        AllPlanNode all => [.. all.Required.SelectMany(NeedlesOf).Distinct(StringComparer.Ordinal)],
        AnyPlanNode any => [.. any.Parts.SelectMany(NeedlesOf).Distinct(StringComparer.Ordinal)],
        MostPlanNode most => [.. most.Words.SelectMany(NeedlesOf).Distinct(StringComparer.Ordinal)],
        _ => [],
    };

    private static void Collect(PlanNode node, List<WordPlan> found)
    {
        switch (node)
        {
            case WordPlanNode { Plan.Graph.Edges.Count: > 0 } word:
                if (!found.Exists(known => ReferenceEquals(known, word.Plan))) found.Add(word.Plan);
                break;
            case FallbackPlanNode fallback:
                Collect(fallback.Word, found);
                break;
            case AllPlanNode all:
                foreach (PlanNode part in all.Required) Collect(part, found);
                break;
            case AnyPlanNode any:
                foreach (PlanNode part in any.Parts) Collect(part, found);
                break;
            case MostPlanNode most:
                foreach (PlanNode part in most.Words) Collect(part, found);
                break;
        }
    }
}
