using System.Globalization;

namespace Search.Morphology.Compilation;

/// <summary>One line of a source file, cut into columns, that knows where it stands for errors.</summary>
internal readonly ref struct SourceRow
{
    private readonly string _path;
    private readonly int _line;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Range> _columns;

    public SourceRow(string path, int line, ReadOnlySpan<char> text, ReadOnlySpan<Range> columns)
    {
        _path = path;
        _line = line;
        _text = text;
        _columns = columns;
    }

    public int Count => _columns.Length;

    public ReadOnlySpan<char> this[int column] => _text[_columns[column]];

    /// <summary>A whole number in a column.</summary>
    public int Number(int column, int lowest, int highest)
    {
        if (!int.TryParse(this[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ||
            value < lowest || value > highest)
        {
            throw Error(column, string.Create(CultureInfo.InvariantCulture, $"a whole number from {lowest} to {highest} is needed, not '{this[column]}'"));
        }

        return value;
    }

    /// <summary>The error of a column.</summary>
    public DictionaryFormatException Error(int column, string message)
    {
        int offset = column < _columns.Length ? _columns[column].GetOffsetAndLength(_text.Length).Offset : _text.Length;
        return new DictionaryFormatException(new DictionaryError(_path, _line, offset + 1, message));
    }
}
