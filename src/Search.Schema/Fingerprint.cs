using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Schema;

/// <summary>Names what an index was made with; a reader refuses an index with another fingerprint.</summary>
public static class Fingerprint
{
    /// <summary>The version of the fields and of everything in Search.Schema; raised when an older reader would misread the index.</summary>
    public const int SchemaVersion = 6;

    /// <summary>The version of the system dictionary.</summary>
    public static string DictionaryVersion => SystemDictionary.Ipadic.Version;

    /// <summary>The fingerprint of an index made with <paramref name="settings"/>.</summary>
    public static string Of(AnalysisSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return $"schema {SchemaVersion}; analysis {settings.Version}";
    }
}
