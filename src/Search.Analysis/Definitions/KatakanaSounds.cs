using System.Text;

namespace Search.Analysis.Definitions;

/// <summary>
/// Katakana as sounds, a letter each: vowels <c>aiueo</c>, consonants as in rōmaji, and <c>S</c> for sh, <c>C</c> for ch, <c>T</c> for
/// ts, <c>N</c> for ン. Length (ー, ッ) and middle dots are left out: loanwords lengthen as they like.
/// </summary>
internal static class KatakanaSounds
{
    private const string Vowels = "aiueo";
    private const string SmallVowels = "ァィゥェォ";
    private const string SmallY = "ャュョ";

    // In the order of Unicode from ァ to ヴ.
    private static readonly string[] Sounds =
    [
        "a", "a", "i", "i", "u", "u", "e", "e", "o", "o", "ka", "ga", "ki", "gi", "ku", "gu", "ke", "ge", "ko", "go", "sa", "za", "Si", "ji", "su", "zu",
        "se", "ze", "so", "zo", "ta", "da", "Ci", "ji", "", "Tu", "zu", "te", "de", "to", "do", "na", "ni", "nu", "ne", "no", "ha", "ba", "pa", "hi",
        "bi", "pi", "fu", "bu", "pu", "he", "be", "pe", "ho", "bo", "po", "ma", "mi", "mu", "me", "mo", "ya", "ya", "yu", "yu", "yo", "yo", "ra", "ri",
        "ru", "re", "ro", "wa", "wa", "i", "e", "o", "N", "vu",
    ];

    public static bool IsVowel(char sound) => Vowels.Contains(sound, StringComparison.Ordinal);

    /// <summary>The sounds of a word; <see langword="null"/> where it is not katakana alone.</summary>
    public static string? Of(ReadOnlySpan<char> katakana)
    {
        var sounds = new StringBuilder();
        foreach (char unit in katakana)
        {
            if (unit is 'ー' or '・' or ' ' or 'ッ')
            {
                continue;
            }

            if (unit is < 'ァ' or > 'ヴ')
            {
                return null;
            }

            if (SmallVowels.IndexOf(unit, StringComparison.Ordinal) is >= 0 and int vowel && sounds.Length > 0)
            {
                Replace(sounds, Vowels[vowel].ToString());
            }
            else if (SmallY.IndexOf(unit, StringComparison.Ordinal) is >= 0 and int row && sounds.Length > 1)
            {
                bool isPalatal = sounds[^2] is 'S' or 'C' or 'j';
                Replace(sounds, isPalatal ? Vowels[2 * row].ToString() : $"y{Vowels[2 * row]}");
            }
            else
            {
                sounds.Append(Sounds[unit - 'ァ']);
            }
        }

        return sounds.Length == 0 ? null : sounds.ToString();
    }

    /// <summary>ファ: the small kana takes the place of the vowel before it; ウィ and クォ: ウ before it becomes a consonant.</summary>
    private static void Replace(StringBuilder sounds, string vowel)
    {
        char last = sounds[^1];
        if (!IsVowel(last))
        {
            sounds.Append(vowel);
            return;
        }

        sounds.Length--;
        bool isAlone = sounds.Length == 0 || IsVowel(sounds[^1]) || sounds[^1] == 'N';
        if (last == 'u' && (isAlone || sounds[^1] is 'k' or 'g') && vowel.Length == 1)
        {
            sounds.Append('w');
        }

        sounds.Append(vowel);
    }
}
