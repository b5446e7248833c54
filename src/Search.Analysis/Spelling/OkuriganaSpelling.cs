using System.Text;
using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Analysis.Spelling;

/// <summary>
/// Spellings that differ in how much of a word is written in kana behind its kanji: 引越, 引越し and 引っ越し have the same kanji in the
/// same order and the same reading, and so the same key. The dictionary's own readings are the evidence.
/// </summary>
internal static class OkuriganaSpelling
{
    private const string RowI = "いきしちにひみりぎじびぴ";
    private const string RowU = "うくすつぬふむるぐずぶぷ";
    private const string RowE = "えけせてねへめれげぜべぺ";

    private const int LongestTail = 3;

    /// <summary>Adds the keys of a word whose reading is known.</summary>
    /// <param name="word">The word in usual kanji.</param>
    /// <param name="reading">Its reading in hiragana.</param>
    /// <param name="dictionary">The evidence.</param>
    /// <param name="keys">Receives the keys.</param>
    public static void AddKeys(string word, string reading, SystemDictionary dictionary, List<string> keys)
    {
        string skeleton = Skeleton(word);
        if (skeleton.Length == 0)
        {
            return;
        }

        bool hasKana = skeleton.Length < word.Length;
        if (hasKana ? IsOkurigana(word) : HasSpellingWithKana(word, reading, dictionary) || (word.Length == 2 && VerbForms.Compose(word, reading)))
        {
            keys.Add(KeyOf(skeleton, reading));
            AddVerb(word, skeleton, reading, dictionary, keys);
        }
        else if (!hasKana)
        {
            AddVerb(word, skeleton, reading, dictionary, keys);
        }
    }

    /// <summary>The length of the verb's form in a noun like 食べ物 or 待ち時間: kanji, kana, up to three kanji; 0 for other words.</summary>
    public static int StemLength(ReadOnlySpan<char> word)
    {
        int stem = word.Length;
        while (stem > 0 && Characters.IsKanji(word[stem - 1]))
        {
            stem--;
        }

        return stem >= 2 && word.Length - stem is > 0 and <= LongestTail && Characters.IsHiragana(word[stem - 1]) && Characters.IsKanji(word[0])
            && Kana.EndsInIOrE(word[..stem])
            ? stem
            : 0;
    }

    /// <summary>
    /// Adds the key of the verb that a noun comes from (引っ越し, 引越 → 引っ越す; 光 → 光る; 飲み → 飲む), where the dictionary has that verb
    /// with that reading.
    /// </summary>
    private static void AddVerb(string word, string skeleton, string reading, SystemDictionary dictionary, List<string> keys)
    {
        char last = reading[^1];
        bool isWritten = word[^1] == last;
        string stem = isWritten ? word[..^1] : word;

        // The reading tells the verb, in whichever spelling the dictionary has that: 打合わせ has the key of 打ち合わせる.
        if (RowI.IndexOf(last, StringComparison.Ordinal) is >= 0 and int row)
        {
            string verbReading = reading[..^1] + RowU[row];
            if (isWritten || IsVerb(stem + RowU[row], verbReading, dictionary))
            {
                keys.Add(KeyOf(skeleton, verbReading));
            }
        }

        bool isE = RowE.Contains(last, StringComparison.Ordinal);
        if (isE || RowI.Contains(last, StringComparison.Ordinal))
        {
            string verbReading = reading + 'る';
            bool isVerb = IsVerb((isWritten ? word : word + last) + 'る', verbReading, dictionary)
                || (!isWritten && IsVerb($"{word[^1]}る", $"{last}る", dictionary));
            if (isVerb || (isWritten && isE))
            {
                keys.Add(KeyOf(skeleton, verbReading));
            }
        }
    }

    /// <summary>Whether the dictionary has a word with the same kanji and reading that shows more kana: 引越し beside 引越.</summary>
    private static bool HasSpellingWithKana(string word, string reading, SystemDictionary dictionary)
    {
        for (int tail = 0; tail <= 2 && tail < reading.Length; tail++)
        {
            string end = word + reading[^tail..];
            if (tail > 0 && HasReading(end, reading, dictionary))
            {
                return true;
            }

            // 受付 has no 受付け in every dictionary, but 受け付け: kana behind the first kanji too.
            for (int from = 1; word.Length > 1 && from < reading.Length - tail; from++)
            {
                for (int length = 1; length <= 2 && from + length < reading.Length - tail; length++)
                {
                    if (HasKanaInside(word.Length, end, reading, reading.AsSpan(from, length), dictionary))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool HasKanaInside(int kanji, string word, string reading, ReadOnlySpan<char> kana, SystemDictionary dictionary)
    {
        for (int behind = 1; behind < kanji; behind++)
        {
            if (HasReading(string.Concat(word.AsSpan(0, behind), kana, word.AsSpan(behind)), reading, dictionary))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerb(string word, string reading, SystemDictionary dictionary)
    {
        DictionaryWords words = dictionary.WordsOf(word);
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].PartOfSpeech == "動詞-自立" && words[i].BaseForm is null && words[i].Reading is { } found && Kana.ToHiragana(found) == reading)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasReading(string word, string reading, SystemDictionary dictionary)
    {
        DictionaryWords words = dictionary.WordsOf(word);
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Reading is { } found && Kana.ToHiragana(found) == reading)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the kana stand behind kanji: not お茶 or ご飯 alone, nor a word that mixes katakana in.</summary>
    private static bool IsOkurigana(string word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            if (Characters.IsHiragana(word[i]) && Characters.IsKanji(word[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Skeleton(string word)
    {
        StringBuilder kanji = new(word.Length);
        foreach (char unit in word)
        {
            if (Characters.IsKanji(unit))
            {
                kanji.Append(unit);
            }
            else if (!Characters.IsHiragana(unit))
            {
                return string.Empty;
            }
        }

        return kanji.ToString();
    }

    // Voicing between the parts of a word varies (入口 is いりぐち and いりくち), so the key has none.
    private static string KeyOf(string skeleton, string reading) => string.Concat(skeleton, ":", Unvoiced(reading));

    private static string Unvoiced(string reading) => string.Create(reading.Length, reading, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            target[i] = KanaVoicing.Unvoice(source[i]);
        }
    });
}
