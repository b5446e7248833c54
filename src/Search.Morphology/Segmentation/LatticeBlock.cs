using System.Runtime.InteropServices;

namespace Search.Morphology.Segmentation;

/// <summary>Up to eight arcs that end at one place, in two cache lines of which the search reads the first.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct LatticeBlock
{
    /// <summary>Arcs in a block: the lanes of the vectors.</summary>
    public const int Size = 8;

    /// <summary>The cost of a slot without arc; no path costs as much, and a connection added to it does not overflow.</summary>
    public const int NoArc = int.MaxValue / 2;

    /// <summary>The cost of the best path to each arc's end; <see cref="NoArc"/> in free slots.</summary>
    public fixed int Costs[Size];

    /// <summary>The connection id of each arc; 0 in free slots.</summary>
    public fixed uint Ids[Size];

    /// <summary>The <see cref="ArcOrigin"/> of each arc.</summary>
    public fixed ulong Origins[Size];
}
