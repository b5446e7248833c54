using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Search.Analysis.Normalization;

namespace Search.Analysis.Tests.Normalization;

/// <summary>Compiles the tables of normalization from the files of Debian's unicode-data.</summary>
internal static class UnicodeTablesCompiler
{
    private const int CodePoints = 0x110000;
    private const int ZeroWidthJoiner = 0x200D;

    // Dashes, bars and waves typed for ー, iteration marks, voicing marks that stand alone, and ー itself, which may stand for a dash.
    private const string ContextCharacters = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D\u2500\u2501\uFF70ー々ゝゞヽヾ\u309B\u309C\u20E3\u200D~\u301C\uFF5E";

    public static byte[] Compile(string folder)
    {
        string[][] unicodeData = Rows(Path.Combine(folder, "UnicodeData.txt"));
        byte[] classes = new byte[CodePoints];
        string?[] canonical = new string?[CodePoints];
        string?[] compatible = new string?[CodePoints];
        foreach (string[] row in unicodeData)
        {
            int codePoint = Hex(row[0]);
            classes[codePoint] = byte.Parse(row[3], CultureInfo.InvariantCulture);
            if (row[5].Length > 0)
            {
                bool isCompatible = row[5][0] == '<';
                string mapping = string.Concat(row[5].Split(' ').Skip(isCompatible ? 1 : 0).Select(h => char.ConvertFromUtf32(Hex(h))));
                compatible[codePoint] = mapping;
                canonical[codePoint] = isCompatible ? null : mapping;
            }
        }

        bool[] excluded = new bool[CodePoints];
        bool[] maybe = new bool[CodePoints];
        foreach (string[] row in Rows(Path.Combine(folder, "DerivedNormalizationProps.txt")))
        {
            bool[]? target = row[1] == "Full_Composition_Exclusion" ? excluded : row[1] == "NFKC_QC" && row[2] == "M" ? maybe : null;
            if (target is not null)
            {
                Mark(target, row[0]);
            }
        }

        bool[] invisible = Property(folder, "DerivedCoreProperties.txt", "Default_Ignorable_Code_Point");
        invisible[ZeroWidthJoiner] = false;
        bool[] pictograph = Property(folder, "emoji/emoji-data.txt", "Extended_Pictographic");
        Mark(pictograph, "1F1E6..1F1FF");
        Mark(pictograph, "1F3FB..1F3FF");

        int[] folds = new int[CodePoints];
        foreach (string[] row in Rows(Path.Combine(folder, "CaseFolding.txt")))
        {
            if (row[1] is "C" or "S")
            {
                folds[Hex(row[0])] = Hex(row[2]);
            }
        }

        // Marks the sharp s, to which its capital folds, as folding: normalization writes both as ss.
        folds[0xDF] = 0xDF;
        return Write(classes, canonical, compatible, excluded, maybe, invisible, pictograph, folds);
    }

    private static byte[] Write(
        byte[] classes, string?[] canonical, string?[] compatible, bool[] excluded, bool[] maybe, bool[] invisible, bool[] pictograph, int[] folds)
    {
        List<UnicodeFlags> flags = [UnicodeFlags.None];
        List<byte> combining = [0];
        List<byte> lengths = [0];
        List<ushort> offsets = [0];
        List<int> foldTargets = [0];
        StringBuilder pool = new();
        Dictionary<(UnicodeFlags, byte, string, int), ushort> records = new() { [(UnicodeFlags.None, 0, "", 0)] = 0 };
        ushort[] entries = new ushort[CodePoints];
        for (int codePoint = 0; codePoint < CodePoints; codePoint++)
        {
            if (codePoint is >= 0xD800 and <= 0xDFFF)
            {
                continue;
            }

            string decomposition = compatible[codePoint] is null ? "" : Decompose(char.ConvertFromUtf32(codePoint), compatible);
            int first = decomposition.Length > 0 ? char.ConvertToUtf32(decomposition, 0) : codePoint;
            UnicodeFlags flag = (classes[first] != 0 || maybe[first] ? UnicodeFlags.Joins : 0)
                | (decomposition.Length > 0 ? UnicodeFlags.Decomposes : 0)
                | (folds[codePoint] != 0 && decomposition.Length == 0 ? UnicodeFlags.Folds : 0)
                | (invisible[codePoint] ? UnicodeFlags.Invisible : 0)
                | (codePoint < 0x10000 && ContextCharacters.Contains((char)codePoint, StringComparison.Ordinal) ? UnicodeFlags.DependsOnContext : 0)
                | (pictograph[codePoint] ? UnicodeFlags.Pictograph : 0);
            int fold = (flag & UnicodeFlags.Folds) != 0 ? folds[codePoint] : 0;
            var key = (flag, classes[codePoint], decomposition, fold);
            if (!records.TryGetValue(key, out ushort record))
            {
                record = (ushort)records.Count;
                records.Add(key, record);
                flags.Add(flag);
                combining.Add(classes[codePoint]);
                lengths.Add((byte)decomposition.Length);
                offsets.Add((ushort)pool.Length);
                foldTargets.Add(fold);
                pool.Append(decomposition);
            }

            entries[codePoint] = record;
        }

        var pairs = Enumerable.Range(0, CodePoints)
            .Where(c => canonical[c] is { } mapping && !excluded[c] && mapping.EnumerateRunes().Count() == 2)
            .Select(c => (Pair: PairOf(canonical[c]!), Composite: c))
            .OrderBy(p => p.Pair)
            .ToArray();

        (ushort[] blocks, List<ushort> kept) = Blocks(entries);
        using MemoryStream bytes = new();
        int[] header = [unchecked((int)UnicodeTables.Magic), blocks.Length, kept.Count, flags.Count, pool.Length, pairs.Length];
        bytes.Write(MemoryMarshal.AsBytes<int>(header));
        bytes.Write(MemoryMarshal.AsBytes<ushort>(blocks));
        bytes.Write(MemoryMarshal.AsBytes<ushort>(kept.ToArray()));
        bytes.Write(MemoryMarshal.AsBytes<UnicodeFlags>(flags.ToArray()));
        bytes.Write(combining.ToArray());
        bytes.Write(lengths.ToArray());
        bytes.Write(MemoryMarshal.AsBytes<ushort>(offsets.ToArray()));
        bytes.Write(MemoryMarshal.AsBytes<int>(foldTargets.ToArray()));
        bytes.Write(MemoryMarshal.AsBytes<char>(pool.ToString()));
        bytes.Write(MemoryMarshal.AsBytes<long>(pairs.Select(p => p.Pair).ToArray()));
        bytes.Write(MemoryMarshal.AsBytes<int>(pairs.Select(p => p.Composite).ToArray()));
        return bytes.ToArray();
    }

    private static (ushort[] Blocks, List<ushort> Kept) Blocks(ushort[] entries)
    {
        const int Size = 256;
        ushort[] blocks = new ushort[CodePoints / Size];
        List<ushort> kept = [];
        Dictionary<string, ushort> known = [];
        for (int i = 0; i < blocks.Length; i++)
        {
            Span<ushort> block = entries.AsSpan(i * Size, Size);
            string key = new(MemoryMarshal.Cast<ushort, char>(block));
            if (!known.TryGetValue(key, out ushort number))
            {
                number = (ushort)known.Count;
                known.Add(key, number);
                kept.AddRange(block);
            }

            blocks[i] = number;
        }

        return (blocks, kept);
    }

    private static string Decompose(string text, string?[] compatible) =>
        string.Concat(text.EnumerateRunes().Select(r => compatible[r.Value] is { } mapping ? Decompose(mapping, compatible) : r.ToString()));

    private static long PairOf(string mapping)
    {
        int first = char.ConvertToUtf32(mapping, 0);
        return ((long)first << 32) | (uint)char.ConvertToUtf32(mapping, first > 0xFFFF ? 2 : 1);
    }

    private static bool[] Property(string folder, string file, string name)
    {
        bool[] values = new bool[CodePoints];
        foreach (string[] row in Rows(Path.Combine(folder, file)).Where(r => r[1] == name))
        {
            Mark(values, row[0]);
        }

        return values;
    }

    private static void Mark(bool[] values, string range)
    {
        string[] ends = range.Split("..");
        values.AsSpan(Hex(ends[0])..(Hex(ends[^1]) + 1)).Fill(true);
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string[][] Rows(string path) => File.ReadLines(path)
        .Select(line => line.Split('#')[0])
        .Where(line => line.Trim().Length > 0)
        .Select(line => line.Split(';').Select(cell => cell.Trim()).ToArray())
        .ToArray();
}
