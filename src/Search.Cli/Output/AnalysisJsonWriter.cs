using System.Text.Encodings.Web;
using System.Text.Json;
using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Cli.Output;

/// <summary>One JSON array of documents, each <c>{"tokens":[…],"length":n}</c>, written as it is read.</summary>
internal sealed class AnalysisJsonWriter : AnalysisWriter
{
    private const int FlushAt = 1 << 16;
    private readonly TextWriter _output;
    private readonly MemoryStream _buffer = new();
    private readonly Utf8JsonWriter _json;
    private bool _inDocument;

    public AnalysisJsonWriter(TextWriter output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartArray();
    }

    public override void Write(ReadOnlySpan<char> surface, in Morpheme morpheme)
    {
        StartToken();
        _json.WriteString("surface", surface);
        WritePlace(morpheme.Start, morpheme.End, morpheme.PositionIncrement, morpheme.PositionLength);
        _json.WriteString("partOfSpeech", morpheme.PartOfSpeech);
        _json.WriteString("baseForm", morpheme.BaseForm);
        _json.WriteString("reading", morpheme.Reading);
        _json.WriteString("pronunciation", morpheme.Pronunciation);
        _json.WriteString("inflectionType", morpheme.InflectionType);
        _json.WriteString("inflectionForm", morpheme.InflectionForm);
        _json.WriteEndObject();
    }

    public override void Write(Lexeme lexeme, in TermOccurrence occurrence, int positionIncrement)
    {
        StartToken();
        _json.WriteString("surface", lexeme.Surface);
        WritePlace(occurrence.Start, occurrence.End, positionIncrement, positionLength: 1);
        _json.WriteString("baseForm", lexeme.Base);
        _json.WriteString("reading", lexeme.Reading);
        _json.WriteStartArray("variantKeys");
        foreach (string key in lexeme.VariantKeys)
        {
            _json.WriteStringValue(key);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    public override void EndDocument(int length)
    {
        StartDocument();
        _json.WriteEndArray();
        _json.WriteNumber("length", length);
        _json.WriteEndObject();
        _inDocument = false;
        FlushWhenFull();
    }

    public override void Dispose()
    {
        _json.WriteEndArray();
        Flush();
        _output.WriteLine();
        _json.Dispose();
        _buffer.Dispose();
        base.Dispose();
    }

    private void StartDocument()
    {
        if (!_inDocument)
        {
            _inDocument = true;
            _json.WriteStartObject();
            _json.WriteStartArray("tokens");
        }
    }

    private void StartToken()
    {
        StartDocument();
        FlushWhenFull();
        _json.WriteStartObject();
    }

    private void WritePlace(int start, int end, int positionIncrement, int positionLength)
    {
        _json.WriteNumber("start", start);
        _json.WriteNumber("end", end);
        _json.WriteNumber("positionIncrement", positionIncrement);
        _json.WriteNumber("positionLength", positionLength);
    }

    private void FlushWhenFull()
    {
        if (_json.BytesPending + _buffer.Length > FlushAt)
        {
            Flush();
        }
    }

    private void Flush()
    {
        _json.Flush();
        _output.Write(System.Text.Encoding.UTF8.GetString(_buffer.GetBuffer(), 0, (int)_buffer.Length));
        _buffer.SetLength(0);
    }
}
