namespace Search.Analysis.Definitions;

/// <summary>
/// Whether katakana says what Latin letters spell: the cheapest way to go through both side by side, letters by their sounds or by
/// their names (OpenAI, オープンエーアイ). Every consonant of the katakana needs its letters, so unrelated words have no way at all.
/// </summary>
internal static class Transliteration
{
    /// <summary>The highest cost for each letter or sound, whichever are more, at which two words are one.</summary>
    /// <remarks>Of pairs of a Latin word and another word's katakana fewer than 1 in 1,000 lie below it; DefinitionReaderTests hold that.</remarks>
    public const double Threshold = 0.07;

    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouyAEIOUY");

    private const int LongestWord = 64;
    private const int LeastSounds = 3;
    private const double Impossible = 1e9;

    /// <summary>Whether the words agree.</summary>
    public static bool Agrees(ReadOnlySpan<char> latin, ReadOnlySpan<char> katakana) => CostOf(latin, katakana) <= Threshold;

    /// <summary>What the cheapest way costs for each letter or sound; very much where there is none below <see cref="Threshold"/>.</summary>
    /// <param name="latin">ASCII, capitals as written: a capital may stand for its own name, as may each letter of a word without vowels.</param>
    /// <param name="katakana">The katakana.</param>
    public static double CostOf(ReadOnlySpan<char> latin, ReadOnlySpan<char> katakana)
    {
        if (latin.Length is 0 or > LongestWord || katakana.Length is 0 or > LongestWord || KatakanaSounds.Of(katakana) is not { Length: >= LeastSounds } sounds)
        {
            return Impossible;
        }

        Span<char> letters = stackalloc char[latin.Length];
        Span<bool> isSpelled = stackalloc bool[latin.Length];
        Span<bool> isFirst = stackalloc bool[latin.Length];
        int count = 0;
        for (int i = 0; i < latin.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(latin[i]))
            {
                isFirst[count] = i == 0 || !char.IsAsciiLetterOrDigit(latin[i - 1]);
                isSpelled[count] = char.IsAsciiLetterUpper(latin[i]) || !HasVowel(latin, i);
                letters[count++] = char.ToLowerInvariant(latin[i]);
            }
        }

        return count < 2 ? Impossible : Walk(letters[..count], isSpelled[..count], isFirst[..count], sounds) / Math.Max(count, sounds.Length);
    }

    /// <summary>Whether the word around a letter has a vowel; js and http have none and are spelled.</summary>
    private static bool HasVowel(ReadOnlySpan<char> latin, int at)
    {
        int start = at, end = at;
        while (start > 0 && char.IsAsciiLetter(latin[start - 1]))
        {
            start--;
        }

        while (end < latin.Length && char.IsAsciiLetter(latin[end]))
        {
            end++;
        }

        return latin[start..end].ContainsAny(Vowels);
    }

    private static double Walk(ReadOnlySpan<char> letters, ReadOnlySpan<bool> isSpelled, ReadOnlySpan<bool> isFirst, string sounds)
    {
        // least[i, j] is the least cost of the first i letters as the first j sounds.
        double[,] least = new double[letters.Length + 1, sounds.Length + 1];
        for (int i = 0; i <= letters.Length; i++)
        {
            for (int j = 0; j <= sounds.Length; j++)
            {
                least[i, j] = Impossible;
            }
        }

        least[0, 0] = 0;
        double limit = Threshold * Math.Max(letters.Length, sounds.Length);
        for (int i = 0; i < letters.Length; i++)
        {
            InsertVowels(least, i, sounds, limit);
            bool isLast = i + 1 == letters.Length || isFirst[i + 1];
            bool isDouble = i > 0 && letters[i] == letters[i - 1] && !isFirst[i];
            if (isDouble || (letters[i] == 's' && isLast && !isFirst[i]))
            {
                Follow(least, i, i + 1, [("", isDouble ? 0 : LatinSounds.Plural)], mustSound: false, sounds, limit, 0);
            }

            for (int size = 1; size <= LatinSounds.LongestGroup && i + size <= letters.Length && (size == 1 || !isFirst[i + size - 1]); size++)
            {
                Follow(least, i, i + size, LatinSounds.Of(letters.Slice(i, size)), isFirst[i] && letters[i] != 'h', sounds, limit, 0);
            }

            Follow(least, i, i + 1, LatinSounds.NamesOf(letters.Slice(i, 1)), mustSound: true, sounds, limit, isSpelled[i] ? 0 : LatinSounds.SmallLetterName);
        }

        InsertVowels(least, letters.Length, sounds, limit);
        return least[letters.Length, sounds.Length];
    }

    private static void InsertVowels(double[,] least, int lettersDone, string sounds, double limit)
    {
        for (int j = 1; j < sounds.Length; j++)
        {
            if (least[lettersDone, j] <= limit && KatakanaSounds.IsVowel(sounds[j]) && !KatakanaSounds.IsVowel(sounds[j - 1]))
            {
                Lower(ref least[lettersDone, j + 1], least[lettersDone, j] + LatinSounds.Inserted(sounds[j], sounds[j - 1]));
            }
        }
    }

    /// <summary>Goes on over letters by what they may sound like, wherever the letters before them may have ended. What costs more than the limit already is left.</summary>
    /// <param name="least">The costs.</param>
    /// <param name="from">The number of letters done.</param>
    /// <param name="to">The number of letters done then.</param>
    /// <param name="choices">What the letters may sound like.</param>
    /// <param name="mustSound">Whether they may not be silent. The first letter of a word sounds, so that no word is passed over: パターン is not Allow Patterns.</param>
    /// <param name="sounds">The sounds.</param>
    /// <param name="limit">The highest cost at which words are one.</param>
    /// <param name="price">What each choice costs besides.</param>
    private static void Follow(double[,] least, int from, int to, ReadOnlySpan<(string Sound, double Cost)> choices, bool mustSound, string sounds, double limit, double price)
    {
        foreach ((string sound, double cost) in choices)
        {
            for (int j = 0; (sound.Length > 0 || !mustSound) && j + sound.Length <= sounds.Length; j++)
            {
                if (least[from, j] <= limit && sounds.AsSpan(j).StartsWith(sound, StringComparison.Ordinal))
                {
                    Lower(ref least[to, j + sound.Length], least[from, j] + cost + price);
                }
            }
        }
    }

    private static void Lower(ref double least, double cost) => least = Math.Min(least, cost);
}
