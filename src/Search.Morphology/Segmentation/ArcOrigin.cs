namespace Search.Morphology.Segmentation;

/// <summary>What the search does not read of an arc: which word it is and which arc it continues, in 64 bits.</summary>
internal readonly struct ArcOrigin
{
    private const int KindShift = 30;
    private const uint WordMask = (1u << KindShift) - 1;

    private readonly uint _word;

    public ArcOrigin(MorphemeKind kind, int word, int previous) => (_word, Previous) = (((uint)kind << KindShift) | (uint)word, previous);

    /// <summary>The slot of the arc before.</summary>
    public int Previous { get; }

    public MorphemeKind Kind => (MorphemeKind)(_word >> KindShift);

    /// <summary>The word's number in the system dictionary, among unknown entries, or in the user dictionary.</summary>
    public int Word => (int)(_word & WordMask);
}
