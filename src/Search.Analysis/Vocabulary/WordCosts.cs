using Search.Analysis.Spelling;
using Search.Analysis.Terms;

namespace Search.Analysis.Vocabulary;

/// <summary>
/// What a word costs that the dictionary lacks: as much as like words. These are the medians of IPADIC's proper nouns of no kind
/// (名詞-固有名詞-一般) of the same script and length; WordCostsTests takes them again from the sources.
/// </summary>
internal static class WordCosts
{
    // By length in UTF-16 units from 2 on; the last is that of all longer words.
    private static readonly short[] Kanji = [8538];
    private static readonly short[] Katakana = [3840, 3765, 3764, 3763, 3761, 3760];
    private static readonly short[] Mixed = [8719, 8538, 8538, 7246, 3765];

    /// <summary>The cost of a word.</summary>
    /// <param name="word">At least 2 units.</param>
    public static int Of(string word)
    {
        short[] costs = Kana.IsKatakana(word) ? Katakana : Characters.AreKanji(word) ? Kanji : Mixed;
        return costs[Math.Min(word.Length - 2, costs.Length - 1)];
    }
}
