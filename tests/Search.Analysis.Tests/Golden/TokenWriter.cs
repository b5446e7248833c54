using System.Globalization;
using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Search.Analysis.TokenAttributes;

namespace Search.Analysis.Tests.Golden;

/// <summary>Writes token streams in the format of the golden files.</summary>
internal sealed class TokenWriter(TokenColumns columns)
{
    private readonly StringBuilder _text = new();

    public void Write(TokenStream stream, int document)
    {
        ICharTermAttribute term = stream.AddAttribute<ICharTermAttribute>();
        IOffsetAttribute offset = stream.AddAttribute<IOffsetAttribute>();
        IPositionIncrementAttribute increment = stream.AddAttribute<IPositionIncrementAttribute>();
        IPositionLengthAttribute length = stream.AddAttribute<IPositionLengthAttribute>();
        IBaseFormAttribute baseForm = stream.AddAttribute<IBaseFormAttribute>();
        IPartOfSpeechAttribute partOfSpeech = stream.AddAttribute<IPartOfSpeechAttribute>();
        IReadingAttribute reading = stream.AddAttribute<IReadingAttribute>();
        IInflectionAttribute inflection = stream.AddAttribute<IInflectionAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            Escape(term.Buffer.AsSpan(0, term.Length));
            _text.Append(CultureInfo.InvariantCulture, $"\t{offset.StartOffset}\t{offset.EndOffset}\t{increment.PositionIncrement}\t{length.PositionLength}");
            if (columns == TokenColumns.All)
            {
                Column(partOfSpeech.GetPartOfSpeech());
                Column(baseForm.GetBaseForm());
                Column(reading.GetReading());
                Column(reading.GetPronunciation());
                Column(inflection.GetInflectionType());
                Column(inflection.GetInflectionForm());
            }

            _text.Append('\n');
        }

        stream.End();
        _text.Append(CultureInfo.InvariantCulture, $"#EOD\t{document}\t{offset.EndOffset}\t{increment.PositionIncrement}\n");
    }

    public override string ToString() => _text.ToString();

    private void Column(string? value)
    {
        _text.Append('\t');
        if (value is null)
        {
            _text.Append("\\N");
        }
        else
        {
            Escape(value);
        }
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            bool isPair = char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
            {
                _text.Append(unit).Append(text[++i]);
            }
            else if (char.IsSurrogate(unit))
            {
                _text.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                _ = unit switch
                {
                    '\\' => _text.Append("\\\\"),
                    '\t' => _text.Append("\\t"),
                    '\n' => _text.Append("\\n"),
                    '\r' => _text.Append("\\r"),
                    _ => _text.Append(unit),
                };
            }
        }
    }
}
