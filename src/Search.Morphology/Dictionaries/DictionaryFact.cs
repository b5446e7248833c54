namespace Search.Morphology.Dictionaries;

/// <summary>The numbers in the section <see cref="DictionarySection.Facts"/>.</summary>
internal enum DictionaryFact
{
    /// <summary>Words, homographs included.</summary>
    WordCount,

    /// <summary>Distinct surfaces.</summary>
    SurfaceCount,

    /// <summary>Connection ids.</summary>
    IdCount,

    /// <summary>The id that user words take.</summary>
    UserWordId,

    /// <summary>The string that names the part of speech of single characters in extended mode.</summary>
    UnigramPartOfSpeech,

    /// <summary>UTF-16 units of the longest surface.</summary>
    LongestSurface,

    /// <summary>The lowest connection cost.</summary>
    LowestConnection,

    /// <summary>The highest connection cost.</summary>
    HighestConnection,
}
