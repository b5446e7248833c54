using System.Buffers;
using Search.Analysis.Normalization;
using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Analysis.Spelling;

/// <summary>The keys under which spellings of a word meet.</summary>
internal static class SpellingKeys
{
    private static readonly SearchValues<char> KeForms = SearchValues.Create("ヶヵケカかが箇");

    /// <summary>How お and ご are written in kanji, before nouns of kanji.</summary>
    public const string PolitePrefix = "御";

    /// <summary>The keys of a word.</summary>
    /// <param name="word">The base form.</param>
    /// <param name="reading">Its reading in hiragana; <see langword="null"/> where it is not known.</param>
    /// <param name="dictionary">The evidence that two spellings are of one word.</param>
    /// <returns>The keys other than the word itself; often none.</returns>
    public static IReadOnlyList<string> Of(string word, string? reading, SystemDictionary dictionary)
    {
        List<string> keys = [];
        if (Kana.IsKatakana(word))
        {
            KatakanaSpelling.AddKeys(word, dictionary, keys);
        }
        else if (word[0] < 0x2E80)
        {
            LatinSpelling.AddKeys(word, keys);
        }
        else
        {
            string usual = KanjiVariants.Instance.Fold(word);
            keys.Add(usual);
            keys.Add(SmallKe(usual));
            if (usual.Length > 1 && usual[0] is 'お' or 'ご' && Characters.IsKanji(usual[1]))
            {
                keys.Add(PolitePrefix + usual[1..]);
            }

            if (reading is { Length: > 1 } && !Kana.IsKana(word))
            {
                OkuriganaSpelling.AddKeys(usual, reading, dictionary, keys);
            }
        }

        return Others(keys, word);
    }

    /// <summary>Writes what is read か or が between kanji in one way: 三ヶ月, 三か月 and 三カ月, 霞ヶ関 and 霞が関.</summary>
    private static string SmallKe(string word)
    {
        int at = word.AsSpan().IndexOfAny(KeForms);
        bool stands = at >= 0 && at + 1 < word.Length && Characters.IsKanji(word[at + 1]) && (at == 0 || Characters.IsKanji(word[at - 1]));
        return stands ? string.Concat(word.AsSpan(0, at), "ヶ", word.AsSpan(at + 1)) : word;
    }

    private static string[] Others(List<string> keys, string word)
    {
        List<string>? others = null;
        foreach (string key in keys)
        {
            if (key.Length > 0 && key != word && others?.Contains(key) != true)
            {
                (others ??= []).Add(key);
            }
        }

        return others is null ? [] : others.ToArray();
    }
}
