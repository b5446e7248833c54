using Search.Querying.Matching;
using Search.Querying.Parsing;

namespace Search.Querying.Planning;

/// <summary>A question prepared for one index: its words are looked up, its conditions are ready to be checked.</summary>
internal abstract record PlanNode;

/// <summary>A word or phrase.</summary>
/// <param name="Plan">How it is matched.</param>
/// <param name="Run">How it was cut, for loosening.</param>
/// <param name="Hold">Whether it may be loosened or left out.</param>
internal sealed record WordPlanNode(WordPlan Plan, RunAnalysis Run, WordHold Hold) : PlanNode;

/// <summary>How firmly a word of the question is meant.</summary>
internal enum WordHold
{
    /// <summary>Quoted, or of a qualifier: never loosened, never left out.</summary>
    Firm,

    /// <summary>A run that may be taken apart where it stands nowhere as it is.</summary>
    Loosenable,

    /// <summary>May be left out, but not be taken apart: a prefix, or a part already.</summary>
    Droppable,
}

/// <summary>A word, or its characters where it does not stand as a word.</summary>
internal sealed record FallbackPlanNode(WordPlanNode Word, SubstringPlan Substring) : PlanNode;

/// <summary>A whole tag, category or author, by its keys.</summary>
internal sealed record LabelPlanNode(string Field, string Text, IReadOnlyList<string> Keys) : PlanNode;

/// <summary>A piece of the path.</summary>
internal sealed record PathPlanNode(PathPattern Pattern) : PlanNode;

/// <summary>Days.</summary>
internal sealed record DatePlanNode(DaySpan Span) : PlanNode;

/// <summary>Every post.</summary>
internal sealed record EveryPlanNode : PlanNode;

/// <summary>All of some, none of others; words that are only particles count where they stand but are not required.</summary>
internal sealed record AllPlanNode(IReadOnlyList<PlanNode> Required, IReadOnlyList<PlanNode> Excluded, IReadOnlyList<PlanNode> Optional) : PlanNode;

/// <summary>At least one.</summary>
internal sealed record AnyPlanNode(IReadOnlyList<PlanNode> Parts) : PlanNode;

/// <summary>As many of the words as a post has, at least one.</summary>
internal sealed record MostPlanNode(IReadOnlyList<PlanNode> Words) : PlanNode;
