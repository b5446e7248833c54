using System.Text.Json.Serialization;

namespace Search.Schema;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(IReadOnlyList<Alias>))]
internal sealed partial class ManifestJson : JsonSerializerContext;
