namespace Search.Querying.Nodes;

/// <summary>How much of a part of the question a post has.</summary>
/// <param name="Have">The rarities of the words that it has, added.</param>
/// <param name="Whole">Those of all words.</param>
internal readonly record struct WordShare(double Have, double Whole)
{
    public static WordShare operator +(WordShare a, WordShare b) => new(a.Have + b.Have, a.Whole + b.Whole);
}
