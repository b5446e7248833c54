using System.Text.Encodings.Web;
using System.Text.Json;

namespace Search.Schema;

/// <summary>How files of an index are written as JSON: paths and words stay readable, as no such file is embedded in HTML.</summary>
internal static class ReadableJson
{
    public static ManifestJson Instance { get; } = new(new JsonSerializerOptions(ManifestJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
