namespace Search.Morphology.Compilation;

/// <summary>
/// Orders ids and characters by how often the search will meet them, so that the frequent ones share cache lines. Where nothing
/// better is known frequencies come from the costs, which are logarithms of likelihood.
/// </summary>
internal static class Likelihood
{
    // IPADIC's costs grow by 800 for a factor of e, so by 555 for a factor of 2; 512 is near enough for an order.
    private const int HalvingShift = 9;
    private const int HighestCost = short.MaxValue;

    /// <summary>A weight proportional to how often a word of this cost occurs.</summary>
    public static UInt128 Weight(int cost) => UInt128.One << ((HighestCost - cost) >> HalvingShift);

    /// <summary>The order of connection ids: 0, which bounds the text, then those known to be frequent, then by weight.</summary>
    /// <param name="surfaceGroups">The words of each surface together.</param>
    /// <param name="idCount">The number of ids.</param>
    /// <returns>For each new id the id in the sources.</returns>
    public static int[] OrderIds(IEnumerable<ArraySegment<SourceWord>> surfaceGroups, int idCount)
    {
        var weights = new UInt128[idCount];
        foreach (ArraySegment<SourceWord> words in surfaceGroups)
        {
            // The search meets every word of a surface as often as the surface occurs.
            UInt128 weight = Weight(words.Min(word => word.Cost));
            foreach (SourceWord word in words)
            {
                weights[word.Id] += weight;
            }
        }

        int[] ranks = new int[idCount];
        Array.Fill(ranks, int.MaxValue);
        ReadOnlySpan<ushort> frequent = FrequentIds.InOrder;
        for (int i = 0; i < frequent.Length; i++)
        {
            if (frequent[i] < idCount)
            {
                ranks[frequent[i]] = i;
            }
        }

        ranks[0] = -1;
        int[] order = [.. Enumerable.Range(0, idCount)];
        Array.Sort(order, (a, b) =>
        {
            int c = ranks[a].CompareTo(ranks[b]);
            c = c != 0 ? c : weights[b].CompareTo(weights[a]);
            return c != 0 ? c : a.CompareTo(b);
        });
        return order;
    }

    /// <summary>The weight of each UTF-16 unit in surfaces.</summary>
    public static UInt128[] WeighUnits(IEnumerable<SourceWord> words)
    {
        var weights = new UInt128[char.MaxValue + 1];
        foreach (SourceWord word in words)
        {
            UInt128 weight = Weight(word.Cost);
            foreach (char unit in word.Surface)
            {
                weights[unit] += weight;
            }
        }

        return weights;
    }
}
