using Search.Analysis.Spelling;
using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Analysis.Definitions;

/// <summary>Whether a word can be read as kana, by any readings that the dictionary has for its parts: 御茶ノ水 as おちゃのみず.</summary>
internal static class WordReadings
{
    private const int LongestWord = 24;
    private const int LongestPart = 8;
    private const int LongestReading = 48;

    private static readonly SystemDictionary Dictionary = SystemDictionary.Ipadic;

    /// <summary>Whether <paramref name="word"/>, in kanji and kana, can be read <paramref name="kana"/>.</summary>
    public static bool Agree(string word, string kana)
    {
        if (word.Length > LongestWord || kana.Length is < 2 or > LongestReading)
        {
            return false;
        }

        string reading = Kana.ToHiragana(kana);
        // Bit j of reached[i]: the first i units can be read as the first j kana.
        Span<ulong> reached = stackalloc ulong[word.Length + 1];
        reached.Clear();
        reached[0] = 1;
        for (int start = 0; start < word.Length; start++)
        {
            if (reached[start] == 0)
            {
                continue;
            }

            if (Characters.IsKana(word[start]))
            {
                string own = Kana.ToHiragana(word.Substring(start, 1));
                Follow(reached, start, start + 1, own == "ゖ" ? "が" : own, reading);
            }

            for (int end = start + 1; end <= Math.Min(word.Length, start + LongestPart); end++)
            {
                DictionaryWords words = Dictionary.WordsOf(word.AsSpan(start, end - start));
                for (int i = 0; i < words.Count; i++)
                {
                    if (words[i].Reading is { } part)
                    {
                        Follow(reached, start, end, Kana.ToHiragana(part), reading);
                    }
                }
            }
        }

        return (reached[word.Length] & (1UL << reading.Length)) != 0;
    }

    private static void Follow(Span<ulong> reached, int start, int end, string part, string reading)
    {
        for (int at = 0; at + part.Length <= reading.Length; at++)
        {
            if ((reached[start] & (1UL << at)) != 0 && StartsWith(reading.AsSpan(at), part, mayBeVoiced: at > 0))
            {
                reached[end] |= 1UL << (at + part.Length);
            }
        }
    }

    // The first sound of a later part may be voiced: 山桜 is やまざくら.
    private static bool StartsWith(ReadOnlySpan<char> reading, string part, bool mayBeVoiced) =>
        reading.StartsWith(part, StringComparison.Ordinal)
        || (mayBeVoiced && part.Length > 0 && KanaVoicing.Voice(part[0]) == reading[0] && reading[1..].StartsWith(part.AsSpan(1), StringComparison.Ordinal));
}
