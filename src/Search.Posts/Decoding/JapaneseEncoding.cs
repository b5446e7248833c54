using System.Text;

namespace Search.Posts.Decoding;

/// <summary>Tells Shift_JIS and EUC-JP from damaged UTF-8 and from each other.</summary>
internal static class JapaneseEncoding
{
    private const int ShiftJisCodePage = 932;
    private const int EucJpCodePage = 51932;

    // Of the characters that are not ASCII: Japanese prose is kana to a third or more, rubbish hardly ever.
    private const double LeastKana = 0.1;
    private const double LeastJapanese = 0.9;
    private const int LeastCharacters = 4;

    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out string name)
    {
        text = "";
        name = "";
        if (IsMostlyUtf8(bytes))
        {
            return false;
        }

        string? euc = Decode(bytes, EucJpCodePage);
        string? shiftJis = Decode(bytes, ShiftJisCodePage);
        bool isEuc = euc is not null && IsPlainlyJapanese(euc);
        bool isShiftJis = shiftJis is not null && IsPlainlyJapanese(shiftJis);

        // EUC-JP read as Shift_JIS is half-width kana, which the test refuses; so both hold for hardly any text.
        if (isEuc == isShiftJis)
        {
            return false;
        }

        text = isEuc ? euc! : shiftJis!;
        name = isEuc ? "EUC-JP" : "Shift_JIS";
        return true;
    }

    /// <summary>Whether most bytes above ASCII belong to valid UTF-8 sequences: then the file is UTF-8 with a fault.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int inSequences = 0;
        int stray = 0;
        int at = 0;
        while (at < bytes.Length)
        {
            bool valid = Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == System.Buffers.OperationStatus.Done;
            if (!valid)
            {
                stray += length;
            }
            else if (length > 1)
            {
                inSequences += length;
            }

            at += length;
        }

        return inSequences > stray;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, int codePage)
    {
        Encoding? encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return encoding?.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsPlainlyJapanese(string text)
    {
        int kana = 0;
        int japanese = 0;
        int all = 0;
        foreach (char c in text)
        {
            if (c < 0x80)
            {
                continue;
            }

            all++;
            bool isKana = c is >= '\u3041' and <= '\u30FE';
            kana += isKana ? 1 : 0;
            japanese += isKana || c is (>= '\u3000' and <= '\u3020') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF5E') ? 1 : 0;
        }

        return all >= LeastCharacters && kana >= all * LeastKana && japanese >= all * LeastJapanese;
    }
}
