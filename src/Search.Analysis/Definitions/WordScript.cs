namespace Search.Analysis.Definitions;

/// <summary>What a word of a definition is written in, which decides what can prove it.</summary>
internal enum WordScript
{
    /// <summary>Nothing that can be proved.</summary>
    Other,

    /// <summary>Letters and digits of ASCII, with the marks of names and spaces between words.</summary>
    Latin,

    /// <summary>Katakana alone.</summary>
    Katakana,

    /// <summary>Hiragana, also with katakana.</summary>
    Hiragana,

    /// <summary>Kanji, also with kana.</summary>
    Kanji,
}
