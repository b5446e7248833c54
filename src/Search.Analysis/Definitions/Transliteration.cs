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

    /// <summary>What the cheapest way costs for each letter or sound; very much where there is none.</summary>
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
        for (int i = 0; i <= letters.Length; i++)
        {
            for (int j = 0; j <= sounds.Length; j++)
            {
                double cost = least[i, j];
                if (cost >= Impossible)
                {
                    continue;
                }

                if (j < sounds.Length && j > 0 && KatakanaSounds.IsVowel(sounds[j]) && !KatakanaSounds.IsVowel(sounds[j - 1]))
                {
                    Lower(ref least[i, j + 1], cost + LatinSounds.Inserted(sounds[j], sounds[j - 1]));
                }

                if (i == letters.Length)
                {
                    continue;
                }

                if (i > 0 && letters[i] == letters[i - 1] && !isFirst[i])
                {
                    Lower(ref least[i + 1, j], cost);
                }

                for (int size = 1; size <= LatinSounds.LongestGroup && i + size <= letters.Length && (size == 1 || !isFirst[i + size - 1]); size++)
                {
                    Follow(least, LatinSounds.Of(letters.Slice(i, size)), isFirst[i] && letters[i] != 'h', sounds, i + size, j, cost);
                }

                if (letters[i] == 's' && !isFirst[i] && (i + 1 == letters.Length || isFirst[i + 1]))
                {
                    Lower(ref least[i + 1, j], cost + LatinSounds.Plural);
                }

                Follow(least, LatinSounds.NamesOf(letters.Slice(i, 1)), mustSound: true, sounds, i + 1, j, cost + (isSpelled[i] ? 0 : LatinSounds.SmallLetterName));
            }
        }

        return least[letters.Length, sounds.Length];
    }

    // The first letter of a word sounds, so that no word is passed over: パターン is not Allow Patterns.
    private static void Follow(double[,] least, ReadOnlySpan<(string Sound, double Cost)> choices, bool mustSound, string sounds, int lettersDone, int soundsDone, double cost)
    {
        foreach ((string sound, double price) in choices)
        {
            if ((sound.Length > 0 || !mustSound) && sounds.AsSpan(soundsDone).StartsWith(sound, StringComparison.Ordinal))
            {
                Lower(ref least[lettersDone, soundsDone + sound.Length], cost + price);
            }
        }
    }

    private static void Lower(ref double least, double cost) => least = Math.Min(least, cost);
}
