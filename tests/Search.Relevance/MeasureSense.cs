namespace Search.Relevance;

/// <summary>What the figure of a measure is.</summary>
internal enum MeasureSense
{
    /// <summary>A mean over the questions; more is better, and it may not fall.</summary>
    Mean,

    /// <summary>A count that is told and not held.</summary>
    Count,
}
