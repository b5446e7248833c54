using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Search.Querying;

/// <summary>The JSON forms of answers; works without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(TierConverter)])]
[JsonSerializable(typeof(PostPage))]
[JsonSerializable(typeof(PostHit))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
public sealed partial class PostJson : JsonSerializerContext
{
    /// <summary>Leaves Japanese letters readable; its output is not for pasting into HTML.</summary>
    public static PostJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new TierConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private sealed class TierConverter() : JsonStringEnumConverter<MatchTier>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}
