using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Segmentation;

/// <summary>
/// All eight arcs of a block at once, in 16 bits: one addition, and one instruction that finds the least of eight numbers
/// together with its place, the first among equals.
/// </summary>
/// <remarks>
/// 16 bits suffice because costs are taken relative to the block's cheapest arc: an arc that costs more than that by over the
/// whole range of connection costs cannot win, whatever connections it has, so its lead may be capped.
/// The connection costs are fetched one by one. A gather needs the ids in a vector, and reading as a vector what was just
/// written piece by piece stalls until the writes have reached the cache; single reads do not.
/// </remarks>
internal readonly unsafe struct VectorScan : IConnectionScan<VectorScan>
{
    /// <summary>Added to every sum so that none is negative; connection costs are not below its negative.</summary>
    private const int Bias = 1 << 14;

    /// <summary>Leads are capped here; with bias and the highest connection cost on top, 16 bits still do.</summary>
    private const ushort Cap = 36_000;

    private readonly Vector128<ushort> _leads;
    private readonly int _cheapest;

    private VectorScan(Vector128<ushort> leads, int cheapest)
    {
        _leads = leads;
        _cheapest = cheapest;
    }

    /// <summary>Whether this machine and a dictionary's costs allow it.</summary>
    public static bool Supports(SystemDictionary dictionary)
    {
        int lowest = dictionary.Fact(DictionaryFact.LowestConnection);
        int highest = dictionary.Fact(DictionaryFact.HighestConnection);
        return Sse41.IsSupported && lowest >= -Bias && highest < ushort.MaxValue - Bias - Cap && highest - lowest < Cap;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorScan Take(Lattice lattice, int number)
    {
        int* costs = lattice.Blocks[number].Costs;
        Vector128<int> low = Vector128.CreateScalarUnsafe(costs[0]);
        low = Sse41.Insert(low, costs[1], 1);
        low = Sse41.Insert(low, costs[2], 2);
        low = Sse41.Insert(low, costs[3], 3);
        Vector128<int> high = Vector128.CreateScalarUnsafe(costs[4]);
        high = Sse41.Insert(high, costs[5], 1);
        high = Sse41.Insert(high, costs[6], 2);
        high = Sse41.Insert(high, costs[7], 3);
        Vector128<int> least = Vector128.Min(low, high);
        least = Vector128.Min(least, Vector128.Shuffle(least, Vector128.Create(2, 3, 0, 1)));
        least = Vector128.Min(least, Vector128.Shuffle(least, Vector128.Create(1, 0, 3, 2)));
        Vector128<ushort> leads = Sse41.PackUnsignedSaturate(low - least, high - least);
        leads = Vector128.Min(leads, Vector128.Create(Cap)) + Vector128.Create((ushort)Bias);
        return new VectorScan(leads, least.ToScalar() - Bias);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Cheapest(LatticeBlock* block, short* connection, out int place)
    {
        uint* ids = block->Ids;
        var row = (ushort*)connection;
        Vector128<ushort> low = Vector128.CreateScalarUnsafe((uint)row[ids[0]]).AsUInt16();
        low = Sse2.Insert(low, row[ids[1]], 1);
        low = Sse2.Insert(low, row[ids[2]], 2);
        low = Sse2.Insert(low, row[ids[3]], 3);
        Vector128<ushort> high = Vector128.CreateScalarUnsafe((uint)row[ids[4]]).AsUInt16();
        high = Sse2.Insert(high, row[ids[5]], 1);
        high = Sse2.Insert(high, row[ids[6]], 2);
        high = Sse2.Insert(high, row[ids[7]], 3);
        Vector128<ushort> costs = Sse2.UnpackLow(low.AsUInt64(), high.AsUInt64()).AsUInt16();
        uint best = Sse41.MinHorizontal(costs + _leads).AsUInt32().ToScalar();
        place = (int)(best >> 16);
        return _cheapest + (ushort)best;
    }
}
