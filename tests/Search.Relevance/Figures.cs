using System.Globalization;
using System.Text;
using System.Text.Json;
using Search.Testing;

namespace Search.Relevance;

/// <summary>The committed figures, by name of the set.</summary>
internal static class Figures
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private static string FilePath => Path.Combine(SharedData.Repository, "tests", "Search.Relevance", "figures.json");

    /// <summary>Reads the committed file; empty if there is none.</summary>
    public static SortedDictionary<string, SetFigures> Read()
    {
        SortedDictionary<string, SetFigures> figures = new(StringComparer.Ordinal);
        if (File.Exists(FilePath))
        {
            foreach ((string name, SetFigures value) in JsonSerializer.Deserialize<Dictionary<string, SetFigures>>(File.ReadAllText(FilePath), Json)!)
            {
                figures[name] = value;
            }
        }

        return figures;
    }

    /// <summary>Replaces the figures of one set in the committed file.</summary>
    public static void Write(string name, SetFigures measured)
    {
        SortedDictionary<string, SetFigures> figures = Read();
        figures[name] = measured with { Search = Rounded(measured.Search), Words = Rounded(measured.Words), Bigrams = Rounded(measured.Bigrams) };
        File.WriteAllText(FilePath, JsonSerializer.Serialize(figures, Json) + "\n");
    }

    /// <summary>The figures of a set as a table.</summary>
    public static string Table(string name, SetFigures figures)
    {
        StringBuilder table = new();
        table.Append(CultureInfo.InvariantCulture, $"{name}, {figures.Topics} questions      MRR@10  recall@10\n");
        foreach ((string label, Measures measures) in new[] { ("search", figures.Search), ("BM25, search-mode words", figures.Words), ("BM25, bigrams", figures.Bigrams) })
        {
            table.Append(CultureInfo.InvariantCulture, $"  {label,-28} {measures.Mrr10,10:0.0000} {measures.Recall10,10:0.0000}\n");
        }

        return table.ToString();
    }

    private static Measures Rounded(Measures measures) => new(Math.Round(measures.Mrr10, 4), Math.Round(measures.Recall10, 4));
}
