namespace Search.Morphology.Dictionaries;

/// <summary>The sections of a compiled dictionary, in the order of the section table.</summary>
internal enum DictionarySection
{
    /// <summary>Counts, each an int32, in the order of <see cref="DictionaryFact"/>.</summary>
    Facts,

    /// <summary>ushort[65536]: a dense number for each UTF-16 unit that occurs in a surface, the most frequent first; 0 for others.</summary>
    Codes,

    /// <summary>byte[65536]: see <see cref="CharacterFlags"/>.</summary>
    Characters,

    /// <summary>ulong[]: the double array, see <see cref="TrieNode"/>.</summary>
    Trie,

    /// <summary>uint[]: connection id and cost of each word.</summary>
    Entries,

    /// <summary>ulong[]: string numbers of each word's base form, reading and pronunciation.</summary>
    Attributes,

    /// <summary>short[next][previous]: connection costs, a row for each id.</summary>
    Matrix,

    /// <summary>int[4] for each id: its number in the sources, part of speech, inflection type, inflection form.</summary>
    Ids,

    /// <summary>int[2] for each category: first unknown entry and number of them.</summary>
    UnknownCategories,

    /// <summary>uint[]: connection id and cost of each unknown entry.</summary>
    UnknownEntries,

    /// <summary>uint[]: where each string starts, and the end of the last one. String 0 stands for none.</summary>
    StringOffsets,

    /// <summary>The strings, see <see cref="KanaText"/>.</summary>
    Strings,
}
