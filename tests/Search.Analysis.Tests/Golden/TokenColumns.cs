namespace Search.Analysis.Tests.Golden;

/// <summary>How many columns a golden file has.</summary>
internal enum TokenColumns
{
    /// <summary>Term, offsets, position increment and length.</summary>
    Five,

    /// <summary>These and the attributes of the word.</summary>
    All,
}
