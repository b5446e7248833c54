namespace Search.Analysis.Terms;

/// <summary>How a word of the dictionary is treated, and what it may form with its neighbours.</summary>
[Flags]
internal enum WordTraits
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

    /// <summary>A noun made of a verb's form and kanji (食べ物, 考え方, 待ち時間).</summary>
    VerbAndNoun = 2048,

    /// <summary>A number and its counter in one word (五月, 三つ).</summary>
    Counted = 8192,

    /// <summary>A noun with お or ご before its kanji (お知らせ).</summary>
    Polite = 16384,

    /// <summary>The name of a place.</summary>
    Place = 4096,

    /// <summary>A compound of which all but the last kanji are a word (中学校).</summary>
    PartBeforeLast = 1 << 15,

    /// <summary>A compound of which all but the first kanji are a word (中学校).</summary>
    PartAfterFirst = 1 << 16,

    /// <summary>A compound of two words, see <see cref="CompoundParts.SplitOf"/>.</summary>
    Halves = 1 << 17,

    /// <summary>A noun and a free ending, of which the noun may belong to the one before (税率 behind 消費).</summary>
    FreeTail = 1 << 18,

    /// <summary>Two kanji, of which the first may belong to the place before (市内 behind 神戸).</summary>
    PlaceTail = 1 << 19,

    /// <summary>Two suffixes in one word (院生 behind 大学).</summary>
    Suffixes = 1 << 21,

    /// <summary>A rare word of two kanji, of which the first may be a suffix of the noun before (人参 behind 外国).</summary>
    BeginsWithSuffix = 1 << 22,

    /// <summary>お, ご or 御 before a noun.</summary>
    PolitePrefix = 1 << 20,

    /// <summary>Something that <see cref="WordNeighbours"/> must look at.</summary>
    Sociable = KanjiNoun | Prefix | Katakana | Okurigana | SingleKanji | Dotted | VerbAndNoun | Polite | PolitePrefix | Halves,
}
