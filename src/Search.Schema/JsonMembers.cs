using System.Text.Json;

namespace Search.Schema;

/// <summary>Reads JSON member by member: describing types to a serializer takes each query longer than reading its files does.</summary>
internal ref struct JsonMembers
{
    /// <summary>Stands on the value of the member read last.</summary>
    public Utf8JsonReader Json;

    /// <summary>Begins with the outermost value.</summary>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public JsonMembers(ReadOnlySpan<byte> bytes)
    {
        Json = new Utf8JsonReader(bytes);
        Json.Read();
    }

    /// <summary>From the start of an object, or from one of its values, to the next member's value; its name, or null at the end.</summary>
    /// <exception cref="JsonException">There is no object.</exception>
    public string? NextMember()
    {
        Json.Read();
        if (Json.TokenType == JsonTokenType.EndObject) return null;
        if (Json.TokenType != JsonTokenType.PropertyName) throw Missing();
        string? name = Json.GetString();
        Json.Read();
        return name;
    }

    /// <summary>From the start of an array, or from one of its objects, to the next object; false at the end.</summary>
    /// <exception cref="JsonException">There is no array of objects.</exception>
    public bool NextItem()
    {
        Json.Read();
        if (Json.TokenType == JsonTokenType.EndArray) return false;
        return Json.TokenType == JsonTokenType.StartObject ? true : throw Missing();
    }

    /// <summary>What to throw where a member is missing.</summary>
    public static JsonException Missing() => new("A member is missing.");

    /// <summary>Whether <paramref name="e"/> is what reading damaged JSON throws.</summary>
    public static bool IsDamage(Exception e) => e is JsonException or InvalidOperationException or FormatException;
}
