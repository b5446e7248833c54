namespace Search.Analysis.Terms;

/// <summary>How a word of the dictionary is treated, and what it may form with its neighbours.</summary>
[Flags]
internal enum WordTraits : ushort
{
    None = 0,

    /// <summary>The other traits have been decided.</summary>
    Decided = 1,

    /// <summary>Numerals alone, which join their neighbours to a number.</summary>
    Number = 2,

    /// <summary>What counts things, behind a number.</summary>
    Counter = 4,

    /// <summary>The name of an era, which a year may follow.</summary>
    Era = 8,

    /// <summary>Punctuation and other symbols.</summary>
    Punctuation = 16,

    /// <summary>A noun, prefix or suffix of kanji alone.</summary>
    KanjiNoun = 32,

    /// <summary>A prefix of one kanji.</summary>
    Prefix = 64,

    /// <summary>Katakana alone.</summary>
    Katakana = 128,

    /// <summary>Kanji and kana behind them, a noun or the form of a verb that makes nouns (上げ, 合わせ).</summary>
    Okurigana = 256,

    /// <summary>One kanji.</summary>
    SingleKanji = 512,

    /// <summary>Katakana with middle dots.</summary>
    Dotted = 1024,

    /// <summary>A noun made of a verb's form and one kanji (食べ物, 考え方).</summary>
    VerbAndNoun = 2048,

    /// <summary>A number and its counter in one word (五月, 三つ).</summary>
    Counted = 8192,

    /// <summary>A noun with お or ご before its kanji (お知らせ).</summary>
    Polite = 16384,

    /// <summary>The name of a place.</summary>
    Place = 4096,

    /// <summary>Something that <see cref="WordNeighbours"/> must look at.</summary>
    Sociable = KanjiNoun | Prefix | Katakana | Okurigana | SingleKanji | Dotted | VerbAndNoun | Polite,
}
