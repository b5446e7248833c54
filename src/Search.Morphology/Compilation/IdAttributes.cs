namespace Search.Morphology.Compilation;

/// <summary>What a connection id says of a word: part of speech and inflection, which are the same for all its words.</summary>
internal sealed class IdAttributes(int count)
{
    private const int PartOfSpeechColumn = 4;
    private const int InflectionTypeColumn = 8;
    private const int InflectionFormColumn = 9;

    private readonly string?[] _source = new string?[count];

    public int Count => count;

    public string?[] PartOfSpeech { get; } = new string?[count];

    public string?[] InflectionType { get; } = new string?[count];

    public string?[] InflectionForm { get; } = new string?[count];

    /// <summary>Takes the attributes of a row, which must agree with those of the rows before it.</summary>
    public void Set(int id, in SourceRow row)
    {
        if (_source[id] is { } known)
        {
            if (!Same(known, row))
            {
                throw row.Error(PartOfSpeechColumn, $"connection id {id} stands for '{known}' in an earlier line; part of speech and inflection must be the same for all words of an id");
            }

            return;
        }

        var levels = new List<string>();
        var source = new List<string>();
        for (int column = PartOfSpeechColumn; column <= InflectionFormColumn; column++)
        {
            source.Add(row[column].ToString());
            if (column < InflectionTypeColumn && row[column] is not "*")
            {
                levels.Add(row[column].ToString());
            }
        }

        _source[id] = string.Join(',', source);
        PartOfSpeech[id] = string.Join('-', levels);
        InflectionType[id] = row[InflectionTypeColumn] is "*" ? null : row[InflectionTypeColumn].ToString();
        InflectionForm[id] = row[InflectionFormColumn] is "*" ? null : row[InflectionFormColumn].ToString();
    }

    private static bool Same(ReadOnlySpan<char> known, in SourceRow row)
    {
        int column = PartOfSpeechColumn;
        foreach (Range level in known.Split(','))
        {
            if (!known[level].SequenceEqual(row[column++]))
            {
                return false;
            }
        }

        return true;
    }
}
