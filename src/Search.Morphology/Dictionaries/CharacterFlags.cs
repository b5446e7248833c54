namespace Search.Morphology.Dictionaries;

/// <summary>What a dictionary knows of a UTF-16 unit, in one byte; the low four bits are the category.</summary>
internal static class CharacterFlags
{
    public const byte CategoryMask = 0x0F;

    /// <summary>Unknown words are tried even where the dictionary has a word.</summary>
    public const byte Invoke = 0x10;

    /// <summary>Unknown words cover the whole run of the category.</summary>
    public const byte Group = 0x20;

    /// <summary>The category is KANJI or KANJINUMERIC.</summary>
    public const byte Kanji = 0x40;

    /// <summary>Separator, control, format, punctuation or symbol in Unicode 13.</summary>
    public const byte Punctuation = 0x80;
}
