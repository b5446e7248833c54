using Search.Analysis.Normalization;
using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>What decides which terms a text has; index and question must agree in it.</summary>
public sealed record AnalysisSettings
{
    // Changes whenever the same text may give other terms than before.
    private const string Revision = "5";

    /// <summary>The settings that hold where nothing else is asked for.</summary>
    public static AnalysisSettings Default { get; } = new();

    /// <summary>Words that go before those of the system dictionary; <see langword="null"/> for none.</summary>
    public UserDictionary? UserDictionary { get; init; }

    /// <summary>Words of the posts that compete with those of the system dictionary; <see langword="null"/> for none.</summary>
    public AddedWords? AddedWords { get; init; }

    /// <summary>Names the analysis: its own revision, the dictionary and the tables of normalization.</summary>
    /// <remarks>User dictionary and added words are not in it: whoever reads those files knows their digests.</remarks>
    public string Version { get; } = $"{Revision}-{SystemDictionary.Ipadic.Version}-unicode{UnicodeTables.Version}";
}
