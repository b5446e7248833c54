namespace Search.Morphology.Compilation;

/// <summary>Reads words: lines of surface, left id, right id, cost, four levels of part of speech, inflection, base form, readings.</summary>
internal sealed class WordFiles(IdAttributes ids)
{
    private const int ColumnCount = 13;
    private const int UnknownColumnCount = 11;
    private const int LongestSurface = 4095;

    /// <summary>Every word, in the order that decides ties: file, line, and then stably by surface.</summary>
    public List<SourceWord> Read(IEnumerable<SourceFile> files, bool utf8)
    {
        var words = new List<SourceWord>();
        foreach (SourceFile file in files)
        {
            ReadFile(file, file.Decode(utf8), words);
        }

        int[] order = new int[words.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => string.CompareOrdinal(words[a].Surface, words[b].Surface) is var c and not 0 ? c : a.CompareTo(b));
        return [.. order.Select(i => words[i])];
    }

    /// <summary>The unknown words: category name, connection id, cost.</summary>
    public List<(string Category, int Id, int Cost)> ReadUnknown(SourceFile file, bool utf8, IReadOnlyCollection<string> categories)
    {
        var entries = new List<(string, int, int)>();
        Span<Range> columns = stackalloc Range[ColumnCount + 1];
        int line = 0;
        foreach (ReadOnlySpan<char> text in file.Decode(utf8).AsSpan().EnumerateLines())
        {
            line++;
            if (text.IsEmpty)
            {
                continue;
            }

            var row = new SourceRow(file.Path, line, text, columns[..text.Split(columns, ',')]);
            if (row.Count < UnknownColumnCount)
            {
                throw row.Error(row.Count, $"an unknown word has at least {UnknownColumnCount} columns, this line {row.Count}");
            }

            string category = row[0].ToString();
            if (!categories.Contains(category))
            {
                throw row.Error(0, $"char.def does not define the category '{category}'");
            }

            entries.Add((category, ReadId(row), row.Number(3, short.MinValue, short.MaxValue)));
        }

        return entries;
    }

    private static string? OrNull(ReadOnlySpan<char> column) => column is "*" ? null : column.ToString();

    private void ReadFile(SourceFile file, string content, List<SourceWord> words)
    {
        Span<Range> columns = stackalloc Range[ColumnCount + 1];
        int line = 0;
        foreach (ReadOnlySpan<char> text in content.AsSpan().EnumerateLines())
        {
            line++;
            if (text.IsEmpty)
            {
                continue;
            }

            var row = new SourceRow(file.Path, line, text, columns[..text.Split(columns, ',')]);
            if (row.Count != ColumnCount)
            {
                throw row.Error(Math.Min(row.Count, ColumnCount), $"a word has {ColumnCount} columns, this line {(row.Count > ColumnCount ? "more" : row.Count)}");
            }

            if (row[0].IsEmpty || row[0].Length > LongestSurface)
            {
                throw row.Error(0, $"a surface has 1 to {LongestSurface} characters");
            }

            int id = ReadId(row);
            string surface = row[0].ToString();
            string? baseForm = OrNull(row[10]);
            words.Add(new SourceWord(
                surface,
                id,
                row.Number(3, short.MinValue, short.MaxValue),
                baseForm == surface ? null : baseForm,
                row[11].ToString(),
                row[12].SequenceEqual(row[11]) ? null : row[12].ToString()));
        }
    }

    private int ReadId(in SourceRow row)
    {
        int left = row.Number(1, 0, ids.Count - 1);
        int right = row.Number(2, 0, ids.Count - 1);
        if (left != right)
        {
            throw row.Error(2, $"left and right connection id must be equal, as in IPADIC; they are {left} and {right}");
        }

        ids.Set(left, row);
        return left;
    }
}
