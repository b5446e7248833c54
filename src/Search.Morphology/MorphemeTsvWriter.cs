using System.Globalization;

namespace Search.Morphology;

/// <summary>
/// Writes morphemes as lines of tab-separated values: surface, start, end, position increment, position length, part of speech,
/// base form, reading, pronunciation, inflection type, inflection form; <c>\N</c> for none; after each document a line
/// <c>#EOD number finalOffset finalIncrement</c>.
/// </summary>
/// <remarks>Backslash, tab, line feed and carriage return are written <c>\\ \t \n \r</c>, a lone surrogate <c>\uXXXX</c>. Lines end with a line feed alone.</remarks>
public sealed class MorphemeTsvWriter
{
    private const string None = "\\N";

    private readonly TextWriter _output;
    private readonly char[] _number = new char[16];

    /// <summary>Creates a writer.</summary>
    /// <param name="output">Where the lines go; stays the caller's to flush and close.</param>
    public MorphemeTsvWriter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
    }

    /// <summary>Gives back a document that holds line breaks: <c>\\ \n \r \t</c> become what they stand for, other characters stay.</summary>
    /// <param name="escaped">One line of the escaped form.</param>
    public static string Unescape(string escaped)
    {
        ArgumentNullException.ThrowIfNull(escaped);
        if (!escaped.Contains('\\', StringComparison.Ordinal))
        {
            return escaped;
        }

        return string.Create(CountUnescaped(escaped), escaped, static (units, source) =>
        {
            int length = 0;
            for (int i = 0; i < source.Length; i++)
            {
                bool isEscape = source[i] == '\\' && i + 1 < source.Length && "\\nrt".Contains(source[i + 1], StringComparison.Ordinal);
                units[length++] = isEscape ? source[++i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', _ => '\\' } : source[i];
            }
        });
    }

    /// <summary>Segments a document and writes its morphemes and the line after them.</summary>
    /// <param name="segmenter">The segmenter, on which the document has been started.</param>
    /// <param name="number">The document's number.</param>
    public void WriteDocument(JapaneseSegmenter segmenter, int number)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        while (segmenter.TryRead(out Morpheme morpheme))
        {
            WriteMorpheme(morpheme, segmenter.SurfaceOf(morpheme));
        }

        WriteEnd(number, segmenter.Consumed, 0);
    }

    /// <summary>Writes a morpheme.</summary>
    /// <param name="morpheme">The morpheme.</param>
    /// <param name="surface">Its text.</param>
    public void WriteMorpheme(in Morpheme morpheme, ReadOnlySpan<char> surface) => WriteLine(
        surface,
        morpheme.Start,
        morpheme.End,
        morpheme.PositionIncrement,
        morpheme.PositionLength,
        [morpheme.PartOfSpeech, morpheme.BaseForm, morpheme.Reading, morpheme.Pronunciation, morpheme.InflectionType, morpheme.InflectionForm]);

    /// <summary>Writes a line of any term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="positionIncrement">Its position increment.</param>
    /// <param name="positionLength">Its position length.</param>
    /// <param name="attributes">The further columns; <see langword="null"/> for none.</param>
    public void WriteLine(ReadOnlySpan<char> term, int start, int end, int positionIncrement, int positionLength, ReadOnlySpan<string?> attributes)
    {
        WriteEscaped(term);
        WriteNumber('\t', start);
        WriteNumber('\t', end);
        WriteNumber('\t', positionIncrement);
        WriteNumber('\t', positionLength);
        foreach (string? attribute in attributes)
        {
            _output.Write('\t');
            if (attribute is null)
            {
                _output.Write(None);
            }
            else
            {
                WriteEscaped(attribute);
            }
        }

        _output.Write('\n');
    }

    /// <summary>Writes the line after a document.</summary>
    /// <param name="number">The document's number.</param>
    /// <param name="finalOffset">The document's length in UTF-16 units.</param>
    /// <param name="positionIncrement">The position increment behind the last term.</param>
    public void WriteEnd(int number, int finalOffset, int positionIncrement)
    {
        _output.Write("#EOD");
        WriteNumber('\t', number);
        WriteNumber('\t', finalOffset);
        WriteNumber('\t', positionIncrement);
        _output.Write('\n');
    }

    private static int CountUnescaped(string escaped)
    {
        int length = escaped.Length;
        for (int i = 0; i + 1 < escaped.Length; i++)
        {
            if (escaped[i] == '\\' && "\\nrt".Contains(escaped[i + 1], StringComparison.Ordinal))
            {
                length--;
                i++;
            }
        }

        return length;
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        int written = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            char mark = unit switch { '\\' => '\\', '\t' => 't', '\n' => 'n', '\r' => 'r', _ => char.IsSurrogate(unit) ? 'u' : '\0' };
            if (mark == '\0')
            {
                continue;
            }

            _output.Write(text[written..i]);
            _output.Write('\\');
            _output.Write(mark);
            if (mark == 'u')
            {
                ((int)unit).TryFormat(_number, out int digits, "X4", CultureInfo.InvariantCulture);
                _output.Write(_number, 0, digits);
            }

            written = i + 1;
        }

        _output.Write(text[written..]);
    }

    private void WriteNumber(char separator, int value)
    {
        _output.Write(separator);
        value.TryFormat(_number, out int digits, provider: CultureInfo.InvariantCulture);
        _output.Write(_number, 0, digits);
    }
}
