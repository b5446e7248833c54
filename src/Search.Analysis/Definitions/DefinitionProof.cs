namespace Search.Analysis.Definitions;

/// <summary>What shows that two words of a definition name the same thing.</summary>
public enum DefinitionProof
{
    /// <summary>The dictionary reads one as the other is written in kana.</summary>
    Reading,

    /// <summary>One is the other's sound in katakana.</summary>
    Transliteration,

    /// <summary>One is made of the other's first letters.</summary>
    Initials,

    /// <summary>It stands beside letters and the words that they begin, and has as many words.</summary>
    Translation,

    /// <summary>The text calls one short for the other, whose characters it has in order.</summary>
    Abbreviation,
}
