using System.Text;
using Search.Analysis.Terms;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>The reading that an author gives a word: that of the rubies over it, with the kana between them as they stand.</summary>
internal static class RubyReadings
{
    private const int KatakanaShift = 'ァ' - 'ぁ';

    /// <summary>The reading of a word's base form in hiragana; <see langword="null"/> where no ruby begins in it, or they do not tile it.</summary>
    /// <param name="lexeme">The word.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins in it.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="rubies">The rubies of the text, in order.</param>
    public static string? Of(Lexeme lexeme, string text, int start, int end, IReadOnlyList<RubySpan> rubies)
    {
        int next = FirstFrom(rubies, start);
        if (next == rubies.Count || rubies[next].Start >= end)
        {
            return null;
        }

        var reading = new StringBuilder();
        for (int i = start; i < end;)
        {
            if (next < rubies.Count && rubies[next].Start == i)
            {
                reading.Append(rubies[next].Reading);
                i = rubies[next++].End;
            }
            else
            {
                reading.Append(text[i++]);
            }
        }

        // A ruby that reaches over the end is of this word and the next together.
        return rubies[next - 1].End <= end && InHiragana(reading.ToString()) is { } hiragana ? OfBase(lexeme, hiragana) : null;
    }

    /// <summary>走った, read はしっ, is 走る, read はしる: what follows the common beginning changes alike.</summary>
    private static string? OfBase(Lexeme lexeme, string reading)
    {
        int common = lexeme.Surface.AsSpan().CommonPrefixLength(lexeme.Base);
        string ending = lexeme.Surface[common..];
        return reading.EndsWith(ending, StringComparison.Ordinal) ? reading[..^ending.Length] + lexeme.Base[common..] : null;
    }

    private static string? InHiragana(string reading)
    {
        var hiragana = new StringBuilder(reading.Length);
        foreach (char unit in reading)
        {
            if (unit is >= 'ァ' and <= 'ヶ') hiragana.Append((char)(unit - KatakanaShift));
            else if (unit is (>= 'ぁ' and <= 'ゖ') or 'ー') hiragana.Append(unit);
            else if (!char.IsWhiteSpace(unit)) return null;
        }

        return hiragana.Length > 0 ? hiragana.ToString() : null;
    }

    private static int FirstFrom(IReadOnlyList<RubySpan> rubies, int start)
    {
        int low = 0, high = rubies.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (rubies[middle].Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
