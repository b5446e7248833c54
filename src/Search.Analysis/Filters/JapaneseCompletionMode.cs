namespace Search.Analysis;

/// <summary>Which side of a suggestion <see cref="JapaneseCompletionFilter"/> works for.</summary>
public enum JapaneseCompletionMode
{
    /// <summary>Each word for itself.</summary>
    INDEX,

    /// <summary>Kana in a row count as one word, and Latin letters of an unfinished syllable join it (サッ + k).</summary>
    QUERY,
}
