namespace Search.Schema;

/// <summary>The kinds of keys that lead to an index term through <see cref="PostFields.Lexicon"/>.</summary>
public enum LexiconKey
{
    /// <summary>The base form: 書く leads to the terms of 書い and 書き.</summary>
    Base,

    /// <summary>A key under which spellings of one word meet.</summary>
    Variant,

    /// <summary>The reading in hiragana.</summary>
    Reading,
}
