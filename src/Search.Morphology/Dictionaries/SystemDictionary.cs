using System.Globalization;
using Search.Morphology.Dictionaries;

namespace Search.Morphology;

/// <summary>The words of a compiled dictionary, their costs and attributes. Immutable; any number of threads may use one.</summary>
public sealed unsafe class SystemDictionary
{
    private static readonly Lazy<SystemDictionary> LazyIpadic = new(() => new SystemDictionary(DictionaryImage.OpenIpadic()));

    // Holds the memory that the pointers point into.
    private readonly DictionaryImage _image;
    private readonly StringTable _strings;
    private readonly int* _facts;
    private readonly int* _ids;
    private readonly ulong* _attributes;
    private readonly Lazy<int> _properNounId;

    private SystemDictionary(DictionaryImage image)
    {
        _image = image;
        _facts = (int*)image.Section(DictionarySection.Facts, out _);
        _ids = (int*)image.Section(DictionarySection.Ids, out _);
        _attributes = (ulong*)image.Section(DictionarySection.Attributes, out _);
        Characters = image.Section(DictionarySection.Characters, out _);
        Trie = new WordTrie((ushort*)image.Section(DictionarySection.Codes, out _), (ulong*)image.Section(DictionarySection.Trie, out _));
        Entries = (uint*)image.Section(DictionarySection.Entries, out _);
        Matrix = (short*)image.Section(DictionarySection.Matrix, out _);
        MatrixStride = DictionaryFormat.MatrixStride(Fact(DictionaryFact.IdCount));
        UnknownCategories = (int*)image.Section(DictionarySection.UnknownCategories, out _);
        UnknownEntries = (uint*)image.Section(DictionarySection.UnknownEntries, out int unknownLength);
        UnknownEntryCount = unknownLength / sizeof(uint);
        uint* offsets = (uint*)image.Section(DictionarySection.StringOffsets, out int length);
        _strings = new StringTable(offsets, length / sizeof(uint), image.Section(DictionarySection.Strings, out _));
        UnigramPartOfSpeech = _strings[Fact(DictionaryFact.UnigramPartOfSpeech)] ?? "";
        _properNounId = new Lazy<int>(FindProperNounId);
        Version = string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(image.SourceHash[..8])}-{DictionaryFormat.Version}");
    }

    /// <summary>IPADIC, which lies inside this assembly and is read in place.</summary>
    public static SystemDictionary Ipadic => LazyIpadic.Value;

    /// <summary>The number of words; word numbers are 0 … <see cref="WordCount"/> − 1.</summary>
    public int WordCount => Fact(DictionaryFact.WordCount);

    /// <summary>The number of distinct written forms.</summary>
    public int SurfaceCount => Fact(DictionaryFact.SurfaceCount);

    /// <summary>Names the dictionary's sources and format; changes whenever analysis by this dictionary may change.</summary>
    public string Version { get; }

    internal byte* Characters { get; }

    internal WordTrie Trie { get; }

    internal uint* Entries { get; }

    internal short* Matrix { get; }

    internal int MatrixStride { get; }

    internal int* UnknownCategories { get; }

    internal uint* UnknownEntries { get; }

    internal int UnknownEntryCount { get; }

    internal string UnigramPartOfSpeech { get; }

    /// <summary>Reads a compiled dictionary, as <see cref="Compilation.DictionaryCompiler"/> writes it, into memory.</summary>
    /// <param name="source">The compiled file, from its start; stays the caller's to close.</param>
    /// <exception cref="DictionaryFormatException">It is not a compiled dictionary of this format.</exception>
    public static SystemDictionary Read(Stream source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new SystemDictionary(DictionaryImage.Read(source));
    }

    /// <summary>Whether <paramref name="surface"/>, exactly as written, is a word.</summary>
    /// <param name="surface">The written form.</param>
    public bool ContainsWord(ReadOnlySpan<char> surface) => Trie.Find(surface) != 0;

    /// <summary>All words written <paramref name="surface"/>: first those that can win, then homographs of the same part of speech that cost more.</summary>
    /// <param name="surface">The written form.</param>
    public DictionaryWords WordsOf(ReadOnlySpan<char> surface)
    {
        uint value = Trie.Find(surface);
        if (value == 0)
        {
            return default;
        }

        int first = TrieNode.FirstWord(value);
        int last = first;
        while ((_attributes[last] & DictionaryFormat.LastOfSurface) == 0)
        {
            last++;
        }

        return new DictionaryWords(this, first, last - first + 1);
    }

    internal int Fact(DictionaryFact fact) => _facts[(int)fact];

    /// <summary>A word by its number.</summary>
    /// <param name="wordId">0 … <see cref="WordCount"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such word.</exception>
    public DictionaryWord Word(int wordId)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(wordId);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(wordId, WordCount);
        return new DictionaryWord(this, wordId);
    }

    /// <summary>The id of proper nouns of no kind, as which words from outside stand in a sentence; that of user words where there is none.</summary>
    internal int ProperNounId => _properNounId.Value;

    internal int CostOf(int word) => (short)Entries[word];

    internal int IdOf(int word) => (int)(Entries[word] >> DictionaryFormat.EntryIdShift);

    /// <summary>The number that the sources give to a connection id.</summary>
    internal int SourceIdOf(int id) => _ids[id * 4];

    internal string PartOfSpeechOfId(int id) => _strings[_ids[(id * 4) + 1]] ?? "";

    internal string? InflectionTypeOfId(int id) => _strings[_ids[(id * 4) + 2]];

    internal string? InflectionFormOfId(int id) => _strings[_ids[(id * 4) + 3]];

    internal string? BaseFormOf(int word) => Attribute(word, 0);

    internal string? ReadingOf(int word) => Attribute(word, DictionaryFormat.StringBits);

    internal string? PronunciationOf(int word) => Attribute(word, 2 * DictionaryFormat.StringBits);

    private int FindProperNounId()
    {
        for (int id = 0; id < Fact(DictionaryFact.IdCount); id++)
        {
            if (PartOfSpeechOfId(id) == "名詞-固有名詞-一般")
            {
                return id;
            }
        }

        return Fact(DictionaryFact.UserWordId);
    }

    private string? Attribute(int word, int shift) =>
        _strings[(int)(_attributes[word] >> shift) & (DictionaryFormat.StringLimit - 1)];
}
