namespace Search.Querying.Corrections;

/// <summary>Another text for a part of a run, which may have been meant.</summary>
/// <param name="Start">Where the part begins in the run as typed.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">What may have been meant, as posts write it.</param>
/// <param name="Posts">How many posts have it, as far as they were counted; more is better.</param>
internal readonly record struct Correction(int Start, int End, string Text, long Posts);
