using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Search.Querying;

/// <summary>The JSON forms of answers; works without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(TierConverter), typeof(ArrangementConverter), typeof(KindConverter)])]
[JsonSerializable(typeof(PostPage))]
[JsonSerializable(typeof(PostHit))]
[JsonSerializable(typeof(PostExplanation))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<Suggestion>))]
public sealed partial class PostJson : JsonSerializerContext
{
    /// <summary>Leaves Japanese letters readable; its output is not for pasting into HTML.</summary>
    public static PostJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new TierConverter(), new ArrangementConverter(), new KindConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private sealed class TierConverter() : JsonStringEnumConverter<MatchTier>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

    private sealed class ArrangementConverter() : JsonStringEnumConverter<MatchArrangement>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

    private sealed class KindConverter() : JsonStringEnumConverter<SuggestionKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
}
