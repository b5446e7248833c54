using System.Text.Json;
using System.Text.Json.Serialization;

namespace Search.Querying;

/// <summary>Writes a highlight as the pair <c>[start,end]</c>.</summary>
internal sealed class HighlightConverter : JsonConverter<Highlight>
{
    public override Highlight Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read()) throw new JsonException("A highlight is a pair of numbers.");
        int start = reader.GetInt32();
        reader.Read();
        int end = reader.GetInt32();
        if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray) throw new JsonException("A highlight is a pair of numbers.");
        return new Highlight(start, end);
    }

    public override void Write(Utf8JsonWriter writer, Highlight value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
