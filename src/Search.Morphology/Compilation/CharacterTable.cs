using System.Globalization;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Compilation;

/// <summary>Reads char.def: the categories of characters, and what is done for unknown words of each.</summary>
internal sealed class CharacterTable
{
    private const string Default = "DEFAULT";
    private const char MiddleDot = '\u30FB';

    private readonly List<string> _names = [];
    private readonly List<byte> _flags = [];

    private CharacterTable()
    {
    }

    /// <summary>The names of categories; a category's number is its place.</summary>
    public IReadOnlyList<string> Categories => _names;

    /// <summary>For each UTF-16 unit its <see cref="CharacterFlags"/>.</summary>
    public byte[] Flags { get; } = new byte[char.MaxValue + 1];

    public static CharacterTable Read(SourceFile file, bool utf8)
    {
        var table = new CharacterTable();
        var mappings = new List<(int First, int Last, int Category)>();
        string content = file.Decode(utf8);

        // Definitions may follow the mappings that use them: two passes.
        table.ReadDefinitions(file, content);
        table.ReadMappings(file, content, mappings);
        table.Fill(mappings);
        return table;
    }

    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> text)
    {
        int comment = text.IndexOf('#');
        return (comment < 0 ? text : text[..comment]).TrimEnd();
    }

    private void ReadDefinitions(SourceFile file, string content)
    {
        Span<Range> columns = stackalloc Range[5];
        int line = 0;
        foreach (ReadOnlySpan<char> whole in content.AsSpan().EnumerateLines())
        {
            line++;
            ReadOnlySpan<char> text = WithoutComment(whole);
            if (text.IsEmpty || text.StartsWith("0x", StringComparison.Ordinal))
            {
                continue;
            }

            var row = new SourceRow(file.Path, line, text, columns[..text.SplitAny(columns, " \t", StringSplitOptions.RemoveEmptyEntries)]);
            if (row.Count < 3)
            {
                throw row.Error(row.Count, "a category is a name, invoke (0 or 1), group (0 or 1) and a length");
            }

            if (_names.Contains(row[0].ToString()))
            {
                throw row.Error(0, $"the category '{row[0]}' is defined twice");
            }

            if (_names.Count == DictionaryFormat.CategoryLimit)
            {
                throw row.Error(0, $"there can be {DictionaryFormat.CategoryLimit} categories");
            }

            // The length is for cutting shorter unknown words; the reference ignores it.
            int invoke = row.Number(1, 0, 1);
            int group = row.Number(2, 0, 1);
            bool kanji = row[0] is "KANJI" or "KANJINUMERIC";
            _names.Add(row[0].ToString());
            _flags.Add((byte)((invoke * CharacterFlags.Invoke) | (group * CharacterFlags.Group) | (kanji ? CharacterFlags.Kanji : 0)));
        }

        if (!_names.Contains(Default))
        {
            throw new DictionaryFormatException(new DictionaryError(file.Path, line, 1, $"the category {Default} must be defined"));
        }
    }

    private void ReadMappings(SourceFile file, string content, List<(int First, int Last, int Category)> mappings)
    {
        Span<Range> columns = stackalloc Range[8];
        int line = 0;
        foreach (ReadOnlySpan<char> whole in content.AsSpan().EnumerateLines())
        {
            line++;
            ReadOnlySpan<char> text = WithoutComment(whole);
            if (!text.StartsWith("0x", StringComparison.Ordinal))
            {
                continue;
            }

            var row = new SourceRow(file.Path, line, text, columns[..text.SplitAny(columns, " \t", StringSplitOptions.RemoveEmptyEntries)]);
            if (row.Count < 2)
            {
                throw row.Error(1, "the name of a category is missing");
            }

            // Only the first name counts.
            int category = _names.IndexOf(row[1].ToString());
            if (category < 0)
            {
                throw row.Error(1, $"the category '{row[1]}' is not defined");
            }

            ReadOnlySpan<char> range = row[0];
            int dots = range.IndexOf("..", StringComparison.Ordinal);
            if (!TryParseUnit(dots < 0 ? range : range[..dots], out int first) ||
                !TryParseUnit(dots < 0 ? range : range[(dots + 2)..], out int last) || last < first)
            {
                throw row.Error(0, "a character or a range is needed, as 0x3041 or 0x3041..0x309F");
            }

            mappings.Add((first, last, category));
        }
    }

    private static bool TryParseUnit(ReadOnlySpan<char> text, out int unit)
    {
        unit = 0;
        return text.StartsWith("0x", StringComparison.Ordinal) && text.Length <= 6 &&
            int.TryParse(text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out unit);
    }

    private void Fill(List<(int First, int Last, int Category)> mappings)
    {
        Array.Fill(Flags, Describe(_names.IndexOf(Default)));
        foreach ((int first, int last, int category) in mappings)
        {
            Flags.AsSpan(first, last - first + 1).Fill(Describe(category));
        }

        // The reference overrules char.def for the middle dot.
        if (_names.IndexOf("SYMBOL") is var symbol and >= 0)
        {
            Flags[MiddleDot] = Describe(symbol);
        }

        ReadOnlySpan<ushort> bounds = PunctuationRanges.Bounds;
        for (int i = 0; i < bounds.Length; i += 2)
        {
            for (int unit = bounds[i]; unit <= bounds[i + 1]; unit++)
            {
                Flags[unit] |= CharacterFlags.Punctuation;
            }
        }
    }

    private byte Describe(int category) => (byte)(category | _flags[category]);
}
