using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Search.Schema;

/// <summary>How files of an index are written as JSON: paths and words stay readable, as no such file is embedded in HTML.</summary>
internal static class ReadableJson
{
    public static ManifestJson Instance { get; } = new(new JsonSerializerOptions(ManifestJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Reads such a file.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="type">One of those of <see cref="Instance"/>.</param>
    /// <param name="damage">What to say of a file that is no such JSON.</param>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static IReadOnlyList<T> ReadList<T>(string file, JsonTypeInfo<IReadOnlyList<T>> type, string damage)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(file), type) ?? [];
        }
        catch (JsonException e)
        {
            throw new InvalidDataException(damage, e);
        }
    }
}
