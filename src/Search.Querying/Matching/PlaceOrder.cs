using System.Runtime.InteropServices;

namespace Search.Querying.Matching;

/// <summary>Puts places in the order of their last positions, then of tiers.</summary>
internal static class PlaceOrder
{
    /// <summary>Sorts places that were read one term after the other: each term's are in order already, so these few runs are merged.</summary>
    public static void Sort(List<PlacedMatch> places)
    {
        Span<PlacedMatch> all = CollectionsMarshal.AsSpan(places);
        for (int sorted = RunFrom(all, 0); sorted < all.Length;)
        {
            int next = sorted + RunFrom(all[sorted..], 0);
            Merge(all[..next], sorted);
            sorted = next;
        }
    }

    /// <summary>Whether a place comes before another.</summary>
    public static bool IsBefore(in PlacedMatch a, in PlacedMatch b) =>
        a.Last != b.Last ? a.Last < b.Last : a.Tier != b.Tier ? a.Tier < b.Tier : a.First > b.First;

    private static int RunFrom(ReadOnlySpan<PlacedMatch> places, int start)
    {
        int end = start + 1;
        while (end < places.Length && !IsBefore(places[end], places[end - 1])) end++;
        return Math.Min(end, places.Length);
    }

    private static void Merge(Span<PlacedMatch> places, int middle)
    {
        PlacedMatch[] first = System.Buffers.ArrayPool<PlacedMatch>.Shared.Rent(middle);
        places[..middle].CopyTo(first);
        int a = 0, b = middle, to = 0;
        while (a < middle && b < places.Length) places[to++] = IsBefore(places[b], first[a]) ? places[b++] : first[a++];
        first.AsSpan(a, middle - a).CopyTo(places[to..]);
        System.Buffers.ArrayPool<PlacedMatch>.Shared.Return(first);
    }
}
