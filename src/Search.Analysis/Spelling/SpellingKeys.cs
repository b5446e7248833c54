using Search.Analysis.Normalization;
using Search.Morphology;

namespace Search.Analysis.Spelling;

/// <summary>The keys under which spellings of a word meet.</summary>
internal static class SpellingKeys
{
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
            if (reading is { Length: > 1 } && !Kana.IsKana(word))
            {
                OkuriganaSpelling.AddKeys(usual, reading, dictionary, keys);
            }
        }

        return Others(keys, word);
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
