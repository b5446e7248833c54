namespace Search.Morphology.Segmentation;

/// <summary>What the search does not read of an arc: which word it is and which arc it continues, in 64 bits.</summary>
internal readonly struct ArcOrigin(ulong bits)
{
    private const int KindShift = 30;
    private const uint HadMoreBit = 1u << 29;
    private const uint WordMask = HadMoreBit - 1;

    /// <summary>The slot of the arc before.</summary>
    public int Previous => (int)(bits >> 32);

    public MorphemeKind Kind => (MorphemeKind)((uint)bits >> KindShift);

    /// <summary>The word's number in the system dictionary, among unknown entries, or in the user dictionary.</summary>
    public int Word => (int)((uint)bits & WordMask);

    /// <summary>Whether the sources have further words of this surface, which were dropped when compiling.</summary>
    public bool HadMore => ((uint)bits & HadMoreBit) != 0;

    /// <summary>The low half: what the word is.</summary>
    public static uint Describe(MorphemeKind kind, int word, bool hadMore) =>
        ((uint)kind << KindShift) | (hadMore ? HadMoreBit : 0) | (uint)word;

    /// <summary>Both halves.</summary>
    public static ulong Pack(uint description, int previous) => description | ((ulong)(uint)previous << 32);
}
