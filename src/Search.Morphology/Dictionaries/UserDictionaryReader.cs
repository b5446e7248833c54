using System.Globalization;
using System.Text;

namespace Search.Morphology.Dictionaries;

/// <summary>Reads the lines of a user dictionary as Lucene 8 does and collects what is wrong in them.</summary>
internal sealed class UserDictionaryReader(string path, UserDictionaryComments comments)
{
    private const int ColumnCount = 4;
    private const int LongestSurface = ushort.MaxValue;
    private const char ByteOrderMark = '\uFEFF';

    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<(int Start, string Text)> _columns = [];

    public List<UserEntry> Entries { get; } = [];

    public List<DictionaryError> Errors { get; } = [];

    public void Read(TextReader source)
    {
        int number = 0;
        while (source.ReadLine() is { } line)
        {
            number++;
            int start = number == 1 && line.StartsWith(ByteOrderMark) ? 1 : 0;
            ReadOnlySpan<char> text = WithoutComment(line.AsSpan(start));
            if (!text.Trim().IsEmpty && Split(text, number))
            {
                AddEntry(number);
            }
        }
    }

    private static int LengthWithoutSpace(ReadOnlySpan<char> text)
    {
        int length = 0;
        foreach (char unit in text)
        {
            // What \s means to Java.
            length += unit is ' ' or (>= '\t' and <= '\r') ? 0 : 1;
        }

        return length;
    }

    /// <summary>A column that quotes enclose whole loses them, and doubled quotes become one.</summary>
    private static string Unquote(string column)
    {
        if (column.Length > 2 && column[0] == '"' && column[^1] == '"')
        {
            column = column[1..^1];
        }

        return column.Replace("\"\"", "\"", StringComparison.Ordinal);
    }

    private ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> line)
    {
        int hash = line.IndexOf('#');
        bool isComment = hash == 0 || (hash > 0 && comments == UserDictionaryComments.AnyHash);
        return isComment ? line[..hash] : line;
    }

    private bool Split(ReadOnlySpan<char> line, int number)
    {
        _columns.Clear();
        var column = new StringBuilder();
        bool isQuoted = false;
        int start = 0;
        for (int i = 0; i < line.Length; i++)
        {
            isQuoted ^= line[i] == '"';
            if (line[i] == ',' && !isQuoted)
            {
                _columns.Add((start, Unquote(column.ToString())));
                column.Clear();
                start = i + 1;
            }
            else
            {
                column.Append(line[i]);
            }
        }

        // The last column keeps its quotes, as in the reference.
        _columns.Add((start, column.ToString()));
        if (isQuoted)
        {
            return Fail(number, line.LastIndexOf('"'), "the quote is not closed");
        }

        return _columns.Count == ColumnCount || Fail(
            number,
            _columns.Count < ColumnCount ? line.Length : _columns[ColumnCount].Start,
            string.Create(CultureInfo.InvariantCulture, $"an entry has {ColumnCount} columns (surface,segmentation,readings,part of speech), this line {_columns.Count}; a column with a comma needs quotes"));
    }

    private bool AddEntry(int number)
    {
        string surface = _columns[0].Text;
        if (surface.Length is 0 or > LongestSurface)
        {
            return Fail(number, 0, $"a surface has 1 to {LongestSurface} characters");
        }

        string[] segments = _columns[1].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] readings = _columns[2].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length == 0)
        {
            return Fail(number, _columns[1].Start, $"the segmentation of '{surface}' is empty; repeat the surface to keep it whole");
        }

        if (segments.Length != readings.Length)
        {
            return Fail(number, _columns[2].Start, $"'{surface}' has {segments.Length} segments but {readings.Length} readings");
        }

        if (segments.Sum(segment => LengthWithoutSpace(segment)) > LengthWithoutSpace(surface))
        {
            return Fail(number, _columns[1].Start, $"the segments of '{surface}' are longer than the surface");
        }

        if (!_lines.TryAdd(surface, number))
        {
            return Fail(number, 0, $"'{surface}' is already defined in line {_lines[surface]}");
        }

        Entries.Add(new UserEntry(surface, segments, readings, _columns[3].Text));
        return true;
    }

    private bool Fail(int line, int offset, string message)
    {
        Errors.Add(new DictionaryError(path, line, offset + 1, message));
        return false;
    }
}
