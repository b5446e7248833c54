namespace Search.Morphology.Compilation;

/// <summary>Gives the UTF-16 units of a set of surfaces dense numbers, so that the double array is dense too.</summary>
internal static class CodeTable
{
    /// <summary>Numbers units from 1 by falling weight, then by unit; 0 stands for units without weight.</summary>
    public static ushort[] Build(ReadOnlySpan<UInt128> unitWeights)
    {
        var units = new List<(UInt128 Weight, int Unit)>();
        for (int unit = 0; unit < unitWeights.Length; unit++)
        {
            if (unitWeights[unit] > 0)
            {
                units.Add((unitWeights[unit], unit));
            }
        }

        units.Sort((a, b) => b.Weight.CompareTo(a.Weight) is var c and not 0 ? c : a.Unit.CompareTo(b.Unit));
        var codes = new ushort[char.MaxValue + 1];
        for (int i = 0; i < units.Count; i++)
        {
            codes[units[i].Unit] = checked((ushort)(i + 1));
        }

        return codes;
    }
}
