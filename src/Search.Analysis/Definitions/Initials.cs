namespace Search.Analysis.Definitions;

/// <summary>Whether letters are the first letters of words: LLM and Large Language Model, k8s and Kubernetes.</summary>
internal static class Initials
{
    private const int LongestShort = 8;

    private static readonly string[] SmallWords = ["a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with"];

    /// <summary>Whether <paramref name="letters"/> are the initials of <paramref name="words"/>; a word may give more than its first, small words none.</summary>
    public static bool Agree(string letters, string words) => letters.Length < words.Length && (AreFirstLetters(letters, words) || IsCount(letters, words));

    /// <summary>The words of a phrase; a capital within a word begins another: JavaScript.</summary>
    public static List<string> WordsOf(string phrase)
    {
        List<string> words = [];
        int start = 0;
        for (int i = 0; i <= phrase.Length; i++)
        {
            bool isEnd = i == phrase.Length || !char.IsAsciiLetterOrDigit(phrase[i]);
            bool isCamel = !isEnd && i > start && char.IsAsciiLetterUpper(phrase[i]) && char.IsAsciiLetterLower(phrase[i - 1]);
            if (isEnd || isCamel)
            {
                if (i > start)
                {
                    words.Add(phrase[start..i]);
                }

                start = isCamel ? i : i + 1;
            }
        }

        return words;
    }

    private static bool AreFirstLetters(string letters, string phrase)
    {
        if (letters.Length is < 2 or > LongestShort || letters.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
        {
            return false;
        }

        List<string> words = WordsOf(phrase);
        // What the phrase has as a word it does not explain: AI is no name of Adversarial AI.
        if (words.Contains(letters))
        {
            return false;
        }

        // LTV Marketing: words that are initials themselves give all their letters.
        words = [.. words.SelectMany(word => word.Length > 1 && word.All(char.IsAsciiLetterUpper) ? word.Select(letter => letter.ToString()) : [word])];
        return words.Count >= 2 && Match(letters.ToLowerInvariant(), [.. words], 0, 0);
    }

    private static bool Match(string letters, string[] words, int letter, int word)
    {
        if (word == words.Length)
        {
            return letter == letters.Length;
        }

        bool maySkip = word > 0 && words[word] is not [>= 'A' and <= 'Z'] && SmallWords.Contains(words[word], StringComparer.OrdinalIgnoreCase);
        if (maySkip && Match(letters, words, letter, word + 1))
        {
            return true;
        }

        if (letter == letters.Length || char.ToLowerInvariant(words[word][0]) != letters[letter])
        {
            return false;
        }

        // Hypertext gives two letters: as many further ones as stand in the word in order, but the last word its first alone.
        for (int used = 1, at = 1; ; used++)
        {
            if (Match(letters, words, letter + used, word + 1))
            {
                return true;
            }

            if (word == words.Length - 1)
            {
                return false;
            }

            if (letter + used >= letters.Length || (at = words[word].IndexOf(letters[letter + used].ToString(), at, StringComparison.OrdinalIgnoreCase) + 1) == 0)
            {
                return false;
            }
        }
    }

    /// <summary>i18n: the first letter, how many are left out, and the last.</summary>
    private static bool IsCount(string letters, string word) =>
        letters.Length is >= 3 and <= 5 && char.IsAsciiLetter(letters[0]) && char.IsAsciiLetter(letters[^1])
        && word.All(char.IsAsciiLetter)
        && int.TryParse(letters.AsSpan(1, letters.Length - 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int between)
        && between == word.Length - 2
        && char.ToLowerInvariant(word[0]) == char.ToLowerInvariant(letters[0]) && char.ToLowerInvariant(word[^1]) == char.ToLowerInvariant(letters[^1]);
}
