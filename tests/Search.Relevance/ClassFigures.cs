using System.Text.Json.Serialization;

namespace Search.Relevance;

/// <summary>What was measured on the questions of one class, by name of the measure.</summary>
/// <param name="Questions">How many questions.</param>
/// <param name="Search">This project.</param>
/// <param name="Words">Plain BM25 over Kuromoji's search-mode words.</param>
/// <param name="Bigrams">Plain BM25 over character bigrams.</param>
public sealed record ClassFigures(
    int Questions,
    OrderedDictionary<string, double> Search,
    OrderedDictionary<string, double> Words,
    OrderedDictionary<string, double> Bigrams)
{
    /// <summary>How far this project is above the better of the plain methods, by the measure that methods are compared by.</summary>
    [JsonIgnore]
    public double Lead => Search.GetAt(0).Value - Math.Max(Words.GetAt(0).Value, Bigrams.GetAt(0).Value);
}
