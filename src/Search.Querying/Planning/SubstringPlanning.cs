using System.Text;

namespace Search.Querying.Planning;

/// <summary>Lets the words of a plan be found as mere characters too.</summary>
internal static class SubstringPlanning
{
    /// <summary>The plan with substrings allowed; the same object where there is nothing to allow.</summary>
    /// <param name="node">The plan.</param>
    /// <param name="scripts">Which words may be found so.</param>
    public static PlanNode Allow(PlanNode node, SubstringScripts scripts)
    {
        switch (node)
        {
            case WordPlanNode { Plan.Fields: var fields } word when scripts == SubstringScripts.All || !Ascii.IsValid(word.Plan.Text):
                return SubstringPlan.Of(word.Plan.Text, fields.Count == 1) is { } substring ? new FallbackPlanNode(word, substring) : node;
            case AllPlanNode all:
                PlanNode[] required = [.. all.Required.Select(part => Allow(part, scripts))];
                return required.SequenceEqual(all.Required, ReferenceEqualityComparer.Instance) ? node : all with { Required = required };
            case AnyPlanNode any:
                PlanNode[] parts = [.. any.Parts.Select(part => Allow(part, scripts))];
                return parts.SequenceEqual(any.Parts, ReferenceEqualityComparer.Instance) ? node : any with { Parts = parts };
            default:
                return node;
        }
    }
}
