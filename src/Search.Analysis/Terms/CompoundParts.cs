using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>
/// The words inside a compound that the dictionary has as one word: 中学 and 学校 in 中学校, 観葉 and 植物 in 観葉植物, スーパー and
/// コンピューター. Parts count only where they tile the whole and their readings together are its reading: 国語 is no part of 中国語.
/// </summary>
internal static class CompoundParts
{
    /// <summary>Of shorter words, pieces of katakana are words by chance: アイス in アイスランド, コント in コントラスト.</summary>
    private const int LeastKatakana = 7;

    private const int LeastKatakanaPart = 3;

    private const int LeastKanji = 2;

    /// <summary>Beginnings and ends of English words that are nouns by chance: ディスカウント, エンジニアリング.</summary>
    private static readonly string[] Affixes = ["ディス", "リング", "コント", "トライ", "ベット", "ミット"];

    /// <summary>With one of these before it a word means the contrary.</summary>
    private const string Negations = "不無非未反";

    /// <summary>One-kanji endings that make a word of any noun, so that the kanji before one may belong to the noun: 消費 + 税率 holds 消費税.</summary>
    private const string FreeEndings = "等用別的毎製率";

    /// <summary>Two kanji that cost less are one word to everybody, whatever they are made of: 目的, 比率.</summary>
    private const int LeastCostOfTail = 4500;

    private static readonly SystemDictionary Dictionary = SystemDictionary.Ipadic;

    // Where the halves of a word meet; 0 where none have been looked for.
    private static readonly WordTable<byte> Splits = new();

    /// <summary>Where the second half of a word with <see cref="WordTraits.Halves"/> begins.</summary>
    public static int SplitOf(int wordId) => Splits[wordId];

    /// <summary>The parts of a noun of kanji.</summary>
    public static WordTraits OfKanji(in Morpheme word, ReadOnlySpan<char> surface)
    {
        bool isName = word.PartOfSpeech.StartsWith("名詞-固有名詞", StringComparison.Ordinal);
        if (word.Reading is not { } reading || word.PartOfSpeech.StartsWith("名詞-固有名詞-人名", StringComparison.Ordinal) || surface.Length > byte.MaxValue)
        {
            return WordTraits.None;
        }

        if (surface.Length == 2)
        {
            return isName ? WordTraits.None : TailOf(word, surface, reading);
        }

        WordTraits parts = WordTraits.None;
        if (surface.Length == 3 && !isName && !Negations.Contains(surface[0], StringComparison.Ordinal))
        {
            parts |= Tiles(surface, 2, reading, IsNoun, IsSuffix) ? WordTraits.PartBeforeLast : 0;
            parts |= Tiles(surface, 1, reading, IsPrefix, IsNoun) ? WordTraits.PartAfterFirst : 0;
        }

        for (int split = surface.Length - LeastKanji; split >= LeastKanji; split--)
        {
            if (Tiles(surface, split, reading, IsNounOrName, IsNounOrName))
            {
                Splits[word.WordId] = (byte)split;
                return parts | WordTraits.Halves;
            }
        }

        return parts;
    }

    /// <summary>The parts of a noun of katakana.</summary>
    public static WordTraits OfKatakana(in Morpheme word, ReadOnlySpan<char> surface)
    {
        bool isName = word.PartOfSpeech.StartsWith("名詞-固有名詞", StringComparison.Ordinal);
        if (isName || surface.Length is < LeastKatakana or > byte.MaxValue)
        {
            return WordTraits.None;
        }

        for (int split = LeastKatakanaPart; split <= surface.Length - LeastKatakanaPart; split++)
        {
            if (MayBegin(surface[split]) && IsPart(surface[..split]) && IsPart(surface[split..]))
            {
                Splits[word.WordId] = (byte)split;
                return WordTraits.Halves;
            }
        }

        return WordTraits.None;
    }

    /// <summary>The parts of a noun that is katakana on one side and kanji or hiragana on the other: ガラス in ガラス瓶, ビール in 生ビール.</summary>
    public static WordTraits OfMixed(in Morpheme word, ReadOnlySpan<char> surface)
    {
        int split = 1;
        while (split < surface.Length && Characters.IsKatakana(surface[split]) == Characters.IsKatakana(surface[split - 1]))
        {
            split++;
        }

        bool isMixed = split < surface.Length && split <= byte.MaxValue && !word.PartOfSpeech.StartsWith("名詞-固有名詞", StringComparison.Ordinal);
        bool hasPart = isMixed && (Characters.IsKatakana(surface[0]) ? IsNounOrName(surface[..split], null) : IsNoun(surface[split..]) && Characters.IsKatakana(surface[^1]));
        if (!hasPart)
        {
            return WordTraits.None;
        }

        Splits[word.WordId] = (byte)split;
        return WordTraits.Halves;
    }

    /// <summary>Whether a word may begin with a kana.</summary>
    public static bool MayBegin(char katakana) => !"ーッンァィゥェォャュョ".Contains(katakana, StringComparison.Ordinal);

    /// <summary>Whether the dictionary has a suffix of nouns.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> surface) => Has(surface, null, static of => of == "名詞-接尾-一般");

    /// <summary>Whether the dictionary has a noun of an action, which suffixes follow freely.</summary>
    public static bool IsAction(ReadOnlySpan<char> surface) => Has(surface, null, static of => of == "名詞-サ変接続");

    /// <summary>Whether the dictionary has a common noun.</summary>
    public static bool IsNoun(ReadOnlySpan<char> surface) => IsNoun(surface, null);

    private static bool IsPart(ReadOnlySpan<char> katakana)
    {
        foreach (string affix in Affixes)
        {
            if (katakana.SequenceEqual(affix))
            {
                return false;
            }
        }

        return IsNoun(katakana);
    }

    /// <summary>How the first of two kanji belongs to what stands before: as 品 of 品等 or as 市 of 市内.</summary>
    private static WordTraits TailOf(in Morpheme word, ReadOnlySpan<char> surface, string reading)
    {
        WordTraits tail = Has(surface[..1], null, static of => of == "名詞-接尾-地域") ? WordTraits.PlaceTail : WordTraits.None;
        if (word.PartOfSpeech == "名詞-サ変接続" || Dictionary.Word(word.WordId).Cost < LeastCostOfTail)
        {
            return tail;
        }

        tail |= IsSuffix(surface[..1]) ? WordTraits.BeginsWithSuffix : 0;
        if (surface[1] == '半' && word.PartOfSpeech == "名詞-接尾-助数詞")
        {
            return tail | WordTraits.FreeTail;
        }

        bool isOfSuffixes = Tiles(surface, 1, reading, IsSuffix, IsSuffix);
        bool isFree = FreeEndings.Contains(surface[1], StringComparison.Ordinal) && (isOfSuffixes || Tiles(surface, 1, reading, IsNoun, IsSuffix));
        return tail | (isOfSuffixes ? WordTraits.Suffixes : 0) | (isFree ? WordTraits.FreeTail : 0);
    }

    private static bool Tiles(ReadOnlySpan<char> surface, int split, string reading, Judgement first, Judgement second)
    {
        for (int length = 1; length < reading.Length; length++)
        {
            if (first(surface[..split], reading.AsSpan(0, length)) && second(surface[split..], reading.AsSpan(length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoun(ReadOnlySpan<char> surface, ReadOnlySpan<char> reading) => Has(surface, reading, static of =>
        of is "名詞-一般" or "名詞-サ変接続" or "名詞-形容動詞語幹" or "名詞-副詞可能");

    private static bool IsNounOrName(ReadOnlySpan<char> surface, ReadOnlySpan<char> reading) => Has(surface, reading, static of =>
        of is "名詞-一般" or "名詞-サ変接続" or "名詞-形容動詞語幹" or "名詞-副詞可能" || of.StartsWith("名詞-固有名詞-地域", StringComparison.Ordinal));

    private static bool IsSuffix(ReadOnlySpan<char> surface, ReadOnlySpan<char> reading) =>
        Has(surface, reading, static of => of.StartsWith("名詞-接尾", StringComparison.Ordinal));

    private static bool IsPrefix(ReadOnlySpan<char> surface, ReadOnlySpan<char> reading) =>
        Has(surface, reading, static of => of.StartsWith("接頭詞", StringComparison.Ordinal));

    private static bool Has(ReadOnlySpan<char> surface, ReadOnlySpan<char> reading, Func<string, bool> isWanted)
    {
        DictionaryWords words = Dictionary.WordsOf(surface);
        for (int i = 0; i < words.Count; i++)
        {
            if (isWanted(words[i].PartOfSpeech) && (reading.IsEmpty || reading.SequenceEqual(words[i].Reading)))
            {
                return true;
            }
        }

        return false;
    }

    private delegate bool Judgement(ReadOnlySpan<char> surface, ReadOnlySpan<char> reading);
}
