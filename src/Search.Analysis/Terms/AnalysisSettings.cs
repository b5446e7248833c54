namespace Search.Analysis.Terms;

/// <summary>What decides which terms a text has; index and question must agree in it.</summary>
public sealed record AnalysisSettings
{
    /// <summary>The settings that hold where nothing else is asked for.</summary>
    public static AnalysisSettings Default { get; } = new();

    /// <summary>Names the analysis: it changes whenever the same text may give other terms than before.</summary>
    public string Version { get; } = "1";
}
