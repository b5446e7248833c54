using System.Text.Json.Serialization;

namespace Search.Schema;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(IReadOnlyList<Alias>))]
[JsonSerializable(typeof(IReadOnlyList<IndexWord>))]
internal sealed partial class ManifestJson : JsonSerializerContext;
