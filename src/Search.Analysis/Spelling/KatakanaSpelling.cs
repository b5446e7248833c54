using System.Text;
using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Analysis.Spelling;

/// <summary>
/// Writes katakana words in one spelling: ヴァイオリン → バイオリン, インターフェイス → インタフェース's key, サーバー → サーバ. The result is
/// a key, not always a word.
/// </summary>
internal static class KatakanaSpelling
{
    private const char LongVowel = 'ー';

    /// <summary>A word this long or longer without an inner long vowel may be the same word, if the dictionary has it; shorter ones are others (ビル).</summary>
    private const int LeastWithoutLongVowels = 4;

    /// <summary>A word must keep this many units when its final long vowel goes: サーバ, but not スキ.</summary>
    private const int LeastStem = 3;

    private const int LongestRespelled = 32;

    /// <summary>A word that costs this much less than the one with ー is no short form of it: ドラマ is not ドラマー, though サーバ is サーバー.</summary>
    private const int OtherWordMargin = 300;

    private const string RowI = "イキシチニヒミリギジビピ";
    private const string RowE = "エケセテネヘメレゲゼデベペ";
    private const string RowO = "オコソトノホモヨロゴゾドボポ";
    private const string RowA = "アカサタナハマヤラワガザダバパャ";

    /// <summary>After these a w is written or not: スウェーデン and スエーデン, クウォーター and クォーター.</summary>
    private const string BeforeGlide = "クグス";

    private const string SmallVowels = "ァィゥェォ";
    private const string Vowels = "アイウエオ";

    /// <summary>Adds the keys of a word of katakana and middle dots.</summary>
    public static void AddKeys(string word, SystemDictionary dictionary, List<string> keys)
    {
        string plain = word.Replace("・", string.Empty, StringComparison.Ordinal);
        if (plain.Length < 2)
        {
            return;
        }

        keys.Add(Key(plain, dictionary, "ジ", "ツ", "ウイ"));

        // Sounds that were taken over in two ways: ディジタル and デジタル beside ラディオ and ラジオ.
        if (plain.Contains("ディ", StringComparison.Ordinal) || plain.Contains("トゥ", StringComparison.Ordinal) || plain.AsSpan(1).Contains("ウィ", StringComparison.Ordinal))
        {
            keys.Add(Key(plain, dictionary, "デ", "ト", "イ"));
        }
    }

    /// <summary>Whether a word that the dictionary does not have is another spelling of one that it has.</summary>
    public static bool IsSpellingOfWord(ReadOnlySpan<char> word, SystemDictionary dictionary)
    {
        Span<char> spelled = stackalloc char[LongestRespelled];
        if (word.Length >= LongestRespelled || dictionary.ContainsWord(word))
        {
            return false;
        }

        word.CopyTo(spelled);
        for (int i = 1; i < word.Length; i++)
        {
            if (spelled[i] == 'イ' && (spelled[i - 1] == 'ェ' || Is(RowE, spelled[i - 1])))
            {
                spelled[i] = LongVowel;
            }
            else if (SmallVowels.IndexOf(spelled[i], StringComparison.Ordinal) is >= 0 and int small && spelled[i - 1] == 'ウ')
            {
                spelled[i] = Vowels[small];
            }
        }

        return dictionary.ContainsWord(spelled[..word.Length]);
    }

    private static string Key(string word, SystemDictionary dictionary, string di, string tu, string wi)
    {
        StringBuilder spelled = new(word.Length);
        for (int i = 0; i < word.Length; i++)
        {
            char next = i + 1 < word.Length ? word[i + 1] : '\0';
            string? pair = (word[i], next) switch
            {
                ('ヴ', 'ァ') => "バ",
                ('ヴ', 'ィ') => "ビ",
                ('ヴ', 'ェ') => "ベ",
                ('ヴ', 'ォ') => "ボ",
                ('ヴ', 'ャ' or 'ュ' or 'ョ') => "ビ" + next,
                ('テ', 'ィ') => "チ",
                ('ツ', 'ィ') => "チ",
                ('テ', 'ュ') => "チュ",
                ('デ', 'ィ') => di,
                ('ト', 'ゥ') => tu,
                ('ド', 'ゥ') => "ド",
                ('ウ', 'ィ' or 'ェ' or 'ォ') when i > 0 && Is(BeforeGlide, word[i - 1]) => Vowels[SmallVowels.IndexOf(next, StringComparison.Ordinal)].ToString(),
                ('ウ', 'ィ') => i > 0 ? wi : "ウイ",
                _ => null,
            };
            if (pair is not null)
            {
                spelled.Append(pair);
                i++;
                continue;
            }

            spelled.Append(word[i] switch
            {
                'ヴ' => 'ブ',
                'ヂ' => 'ジ',
                'ヅ' => 'ズ',
                _ => SmallVowels.IndexOf(word[i], StringComparison.Ordinal) is >= 0 and int small ? Vowels[small] : word[i],
            });
        }

        for (int i = 1; i < spelled.Length; i++)
        {
            spelled[i] = (spelled[i - 1], spelled[i]) switch
            {
                (var before, 'ア') when Is(RowI, before) => 'ヤ',
                (var before, 'イ') when Is(RowE, before) => LongVowel,
                (var before, 'ウ') when Is(RowO, before) => LongVowel,
                _ => spelled[i],
            };
        }

        // ギリシャ and ギリシア, by way of シヤ.
        if (spelled.Length > LeastStem && spelled[^1] == 'ャ' && spelled[^2] == 'シ')
        {
            spelled[^1] = 'ヤ';
        }

        string full = spelled.ToString();
        string stem = full.TrimEnd(LongVowel);
        string shortWord = word.TrimEnd(LongVowel);
        bool isLong = stem.Length >= LeastStem || (shortWord.Length >= LeastStem && dictionary.ContainsWord(shortWord));
        string key = isLong && stem.Length < full.Length && IsShortForm(shortWord, word, dictionary) ? stem : full;
        return WithoutOptionalLength(key, dictionary);
    }

    /// <summary>Takes out the inner ー that is written or not, as the dictionary shows: of インターフェース the first, of ハードディスク none.</summary>
    private static string WithoutOptionalLength(string word, SystemDictionary dictionary)
    {
        for (int at = word.Length - 2; at > 0; at--)
        {
            if (word[at] == LongVowel && (EndsPart(word, at, dictionary) || IsWordWithout(word, at, dictionary)))
            {
                word = word.Remove(at, 1);
            }
        }

        return word;
    }

    /// <summary>Whether a ー ends a word within a compound that may go without it there: データーベース, ボディーソープ.</summary>
    private static bool EndsPart(string word, int at, SystemDictionary dictionary)
    {
        for (int start = 0; start <= at - LeastStem; start++)
        {
            bool isPart = dictionary.ContainsWord(word.AsSpan(start, at - start)) || dictionary.ContainsWord(word.AsSpan(start, at + 1 - start));
            if (isPart && CompoundParts.MayBegin(word[start]) && CompoundParts.MayBegin(word[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWordWithout(string word, int at, SystemDictionary dictionary)
    {
        string bare = word.Remove(at, 1);
        return bare.Length >= LeastWithoutLongVowels && (dictionary.ContainsWord(bare) || dictionary.ContainsWord(bare + LongVowel));
    }

    /// <summary>Whether the word without its final ー is the same word, and not another one that the dictionary has (バッタ, ドラマ).</summary>
    private static bool IsShortForm(string stem, string full, SystemDictionary dictionary)
    {
        DictionaryWords stems = dictionary.WordsOf(stem);
        if (stem.Length > LeastStem || stem.Contains(LongVowel, StringComparison.Ordinal) || stems.Count == 0)
        {
            return true;
        }

        DictionaryWords longs = dictionary.WordsOf(full);
        bool isName = stems[0].PartOfSpeech.StartsWith("名詞-固有名詞", StringComparison.Ordinal);
        if (longs.Count > 0 && isName != longs[0].PartOfSpeech.StartsWith("名詞-固有名詞", StringComparison.Ordinal))
        {
            return false;
        }

        if (!Is(RowA, stem[^1]))
        {
            return true;
        }

        DictionaryWords native = dictionary.WordsOf(Kana.ToHiragana(stem));
        for (int i = 0; i < native.Count; i++)
        {
            if (native[i].PartOfSpeech is "名詞-一般" or "名詞-代名詞-一般")
            {
                return false;
            }
        }

        return longs.Count == 0 || stems[0].Cost + OtherWordMargin >= longs[0].Cost;
    }

    private static bool Is(string row, char kana) => row.Contains(kana, StringComparison.Ordinal);
}
