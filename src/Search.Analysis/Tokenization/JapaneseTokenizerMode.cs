namespace Search.Analysis;

/// <summary>How far <see cref="JapaneseTokenizer"/> cuts long words.</summary>
public enum JapaneseTokenizerMode
{
    /// <summary>Words as the dictionary has them.</summary>
    NORMAL,

    /// <summary>Long compounds are cut into their parts as well, which suits searching.</summary>
    SEARCH,

    /// <summary>As <see cref="SEARCH"/>, and unknown words are cut into single characters.</summary>
    EXTENDED,
}
