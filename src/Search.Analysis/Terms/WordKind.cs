namespace Search.Analysis.Terms;

/// <summary>What a word does in a sentence, by the dictionary's part of speech.</summary>
public enum WordKind
{
    /// <summary>It says what a text is about.</summary>
    Content,

    /// <summary>It points, joins or shades, and says little of what a text is about: 何, こと, この, なぜ, とても.</summary>
    Filler,

    /// <summary>A particle or an auxiliary: never required of a hit, never expanded by its reading.</summary>
    Function,
}
