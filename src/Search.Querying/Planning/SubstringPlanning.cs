namespace Search.Querying.Planning;

/// <summary>Lets the words of a plan be found as mere characters too.</summary>
internal static class SubstringPlanning
{
    /// <summary>The plan with substrings allowed; the same object where there is nothing to allow.</summary>
    public static PlanNode Allow(PlanNode node)
    {
        switch (node)
        {
            case WordPlanNode { Plan.Fields: var fields } word:
                return SubstringPlan.Of(word.Plan.Text, fields.Count == 1) is { } substring ? new FallbackPlanNode(word, substring) : node;
            case AllPlanNode all:
                PlanNode[] required = [.. all.Required.Select(Allow)];
                return required.SequenceEqual(all.Required, ReferenceEqualityComparer.Instance) ? node : all with { Required = required };
            case AnyPlanNode any:
                PlanNode[] parts = [.. any.Parts.Select(Allow)];
                return parts.SequenceEqual(any.Parts, ReferenceEqualityComparer.Instance) ? node : any with { Parts = parts };
            default:
                return node;
        }
    }
}
