namespace Search.Querying.Evaluation;

/// <summary>When a question is loosened.</summary>
internal enum LoosenWhen
{
    /// <summary>Only where it finds nothing as asked.</summary>
    NothingFound,

    /// <summary>Also where it finds something: what only loosening finds comes after that.</summary>
    Always,
}
