using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Search.Morphology.Segmentation;

/// <summary>All eight arcs of a block at once: one gather of connection costs, one addition, one minimum.</summary>
internal readonly unsafe struct VectorScan : IConnectionScan<VectorScan>
{
    private readonly Vector256<int> _costs;
    private readonly Vector256<int> _ids;

    private VectorScan(Vector256<int> costs, Vector256<int> ids) => (_costs, _ids) = (costs, ids);

    public static bool IsSupported => Avx2.IsSupported;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorScan Load(ArcBlock* block) => new(Vector256.Load(block->Costs), Vector256.Load(block->Ids));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Cheapest(short* row, out int place)
    {
        // The gather reads 32 bits at each 16-bit cost; the shifts drop the neighbour and keep the sign.
        Vector256<int> pairs = Avx2.GatherVector256((int*)row, _ids, sizeof(short));
        Vector256<int> totals = Vector256.ShiftRightArithmetic(Vector256.ShiftLeft(pairs, 16), 16) + _costs;
        Vector128<int> low = Vector128.Min(totals.GetLower(), totals.GetUpper());
        low = Vector128.Min(low, Vector128.Shuffle(low, Vector128.Create(2, 3, 0, 1)));
        low = Vector128.Min(low, Vector128.Shuffle(low, Vector128.Create(1, 0, 3, 2)));
        int cheapest = low.ToScalar();
        place = BitOperations.TrailingZeroCount(Vector256.Equals(totals, Vector256.Create(cheapest)).ExtractMostSignificantBits());
        return cheapest;
    }
}
