using System.Text.Encodings.Web;
using System.Text.Json;
using Search.Testing;

namespace Search.Relevance;

/// <summary>The committed figures, by name of the set and of the class.</summary>
internal static class Figures
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static string FilePath => Path.Combine(SharedData.Repository, "tests", "Search.Relevance", "figures.json");

    /// <summary>The figures of one set; empty if there are none.</summary>
    public static OrderedDictionary<string, ClassFigures> Of(string name) => Read().GetValueOrDefault(name) ?? [];

    /// <summary>Replaces the figures of one set in the committed file.</summary>
    public static void Write(string name, OrderedDictionary<string, ClassFigures> measured)
    {
        SortedDictionary<string, OrderedDictionary<string, ClassFigures>> figures = Read();
        figures[name] = measured;
        File.WriteAllText(FilePath, JsonSerializer.Serialize(figures, Json) + "\n");
    }

    private static SortedDictionary<string, OrderedDictionary<string, ClassFigures>> Read() => File.Exists(FilePath)
        ? new(JsonSerializer.Deserialize<Dictionary<string, OrderedDictionary<string, ClassFigures>>>(File.ReadAllText(FilePath), Json)!, StringComparer.Ordinal)
        : new(StringComparer.Ordinal);
}
