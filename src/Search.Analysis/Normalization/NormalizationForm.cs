namespace Search.Analysis.Normalization;

/// <summary>What <see cref="TextNormalizer"/> makes of text.</summary>
internal enum NormalizationForm
{
    /// <summary>Unicode's NFKC, nothing else.</summary>
    CompatibilityComposition,

    /// <summary>NFKC in lower case, without invisible characters, and with dashes and marks read as a Japanese reader does.</summary>
    Search,
}
