namespace Search.Morphology.Compilation;

/// <summary>Gives the UTF-16 units of a set of surfaces dense numbers, so that the double array is dense too.</summary>
internal static class CodeTable
{
    /// <summary>The length of a table: one code for every unit.</summary>
    public const int Length = char.MaxValue + 1;

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

        var codes = new ushort[Length];
        Number(units, codes);
        return codes;
    }

    /// <summary>As <see cref="Build"/>, from the units that have a weight, into <paramref name="codes"/>, which is of <see cref="Length"/> and empty.</summary>
    public static void Number(List<(UInt128 Weight, int Unit)> units, ushort[] codes)
    {
        units.Sort((a, b) => b.Weight.CompareTo(a.Weight) is var c and not 0 ? c : a.Unit.CompareTo(b.Unit));
        for (int i = 0; i < units.Count; i++)
        {
            codes[units[i].Unit] = checked((ushort)(i + 1));
        }
    }
}
