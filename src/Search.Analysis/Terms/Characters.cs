using System.Text;
using Search.Analysis.Normalization;

namespace Search.Analysis.Terms;

/// <summary>Classes of characters of normalized text.</summary>
internal static class Characters
{
    public static bool IsDigit(char unit) => char.IsAsciiDigit(unit);

    /// <summary>A letter of an alphabet (Latin, Greek, Cyrillic …), or a mark on one.</summary>
    public static bool IsLetter(char unit) =>
        unit < 0x80 ? char.IsAsciiLetter(unit) : unit < 0x2E80 && (char.IsLetter(unit) || IsCombining(unit));

    public static bool IsAlphanumeric(char unit) => IsDigit(unit) || IsLetter(unit);

    public static bool IsKatakana(char unit) => unit is (>= 'ァ' and <= 'ヺ') or 'ー' or 'ヽ' or 'ヾ';

    public static bool IsHiragana(char unit) => unit is >= 'ぁ' and <= 'ゖ' or 'ゝ' or 'ゞ';

    public static bool IsKana(char unit) => IsHiragana(unit) || IsKatakana(unit);

    public static bool IsKanji(char unit) => unit is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '々' or '〆';

    /// <summary>Whether a word is of kanji alone.</summary>
    public static bool AreKanji(ReadOnlySpan<char> word)
    {
        foreach (char unit in word)
        {
            if (!IsKanji(unit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The size of the emoji that begins <paramref name="text"/>, with its modifiers and joined parts; 0 where none does.</summary>
    /// <param name="text">Not empty.</param>
    /// <param name="plainSize">The size without modifiers and joined parts.</param>
    public static int EmojiSize(ReadOnlySpan<char> text, out int plainSize)
    {
        plainSize = 0;
        if (text[0] < 0x2000 || !StartsWithPictograph(text, out Rune first))
        {
            return 0;
        }

        int size = plainSize = first.Utf16SequenceLength;
        if (IsRegionalIndicator(first))
        {
            // Two of them are a flag.
            bool isFlag = size < text.Length && StartsWithPictograph(text[size..], out Rune second) && IsRegionalIndicator(second);
            return plainSize = isFlag ? 2 * size : size;
        }

        while (size < text.Length)
        {
            if (StartsWithPictograph(text[size..], out Rune next) && next.Value is >= 0x1F3FB and <= 0x1F3FF)
            {
                size += next.Utf16SequenceLength;
            }
            else if (text[size] == '\u200D' && size + 1 < text.Length && StartsWithPictograph(text[(size + 1)..], out Rune joined))
            {
                size += 1 + joined.Utf16SequenceLength;
            }
            else
            {
                break;
            }
        }

        return size;
    }

    private static bool StartsWithPictograph(ReadOnlySpan<char> text, out Rune rune) =>
        Rune.DecodeFromUtf16(text, out rune, out _) == System.Buffers.OperationStatus.Done && UnicodeTables.Instance.IsPictograph(rune);

    private static bool IsRegionalIndicator(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsCombining(char unit) => unit is (>= '\u0300' and <= '\u036F') or (>= '\u0483' and <= '\u0487');
}
