using Search.Analysis.Normalization;

namespace Search.Analysis.Terms;

/// <summary>
/// Reads the lines of a user dictionary with its words in the form in which the analyzer segments text: OpenAI in lower case, 國學院 in
/// the usual kanji. Unless its words are written so, they would never meet a text.
/// </summary>
/// <remarks>Two words that are one in that form count once, the first; the line of the other is read as an empty one.</remarks>
public sealed class UserDictionaryText : TextReader
{
    private readonly TextReader _source;
    // The words in the analyzer's form, as they were written first.
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

    /// <summary>Reads from <paramref name="source"/>, which is closed with this reader.</summary>
    /// <param name="source">The dictionary, in the format of Lucene's Kuromoji.</param>
    public UserDictionaryText(TextReader source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
    }

    /// <summary>The next line; <see langword="null"/> at the end.</summary>
    /// <returns>The line with its first two columns, surface and segmentation, in the analyzer's form.</returns>
    public override string? ReadLine() => _source.ReadLine() is { } line ? InForm(line) : null;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _source.Dispose();
        }

        base.Dispose(disposing);
    }

    private string InForm(string line)
    {
        // Quoted columns and comments stay as they are.
        string[] columns = line.Split(',');
        if (columns.Length != 4 || line[0] == '#' || line.Contains('"'))
        {
            return line;
        }

        string surface = InFormOf(columns[0]);
        string segmentation = string.Join(' ', columns[1].Split(' ').Select(InFormOf));
        if (!_written.TryAdd(surface, columns[0]) && _written[surface] != columns[0])
        {
            // The same word in two writings is no mistake; the same line twice is, and the parser says so.
            return string.Empty;
        }

        return $"{surface},{segmentation},{columns[2]},{columns[3]}";
    }

    private static string InFormOf(string word)
    {
        string form = KanjiVariants.Instance.Usual(TextNormalizer.Fold(word));
        return form.AsSpan().ContainsAny(',', ' ', '"') ? word : form;
    }
}
