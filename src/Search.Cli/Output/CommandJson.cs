using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Search.Cli.Output;

/// <summary>The JSON documents of the command, serialized without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BuildDocument))]
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(StatsDocument))]
[JsonSerializable(typeof(VerificationDocument))]
internal sealed partial class CommandJson : JsonSerializerContext
{
    /// <summary>Japanese letters stay readable.</summary>
    public static CommandJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
