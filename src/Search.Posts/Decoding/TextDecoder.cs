using System.Text;
using System.Text.Unicode;

namespace Search.Posts.Decoding;

/// <summary>Bytes to text: UTF-8, UTF-16 with a byte order mark, or plainly Shift_JIS or EUC-JP.</summary>
internal static class TextDecoder
{
    public const string Utf8Name = "UTF-8";

    // A space, not U+FFFD: what cannot be read separates words and is never shown as rubbish.
    private static readonly Encoding Lenient = Encoding.GetEncoding(
        "utf-8", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(" "));

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return DecodeUtf16(Encoding.Unicode, "UTF-16LE", bytes[2..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return DecodeUtf16(Encoding.BigEndianUnicode, "UTF-16BE", bytes[2..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }

        if (Utf8.IsValid(bytes))
        {
            return new DecodedText(Encoding.UTF8.GetString(bytes), Utf8Name, -1);
        }

        if (JapaneseEncoding.TryDecode(bytes, out string text, out string name))
        {
            return new DecodedText(text, name, -1);
        }

        int valid = ValidLength(bytes);
        return new DecodedText(Lenient.GetString(bytes), Utf8Name, Encoding.UTF8.GetCharCount(bytes[..valid]));
    }

    private static DecodedText DecodeUtf16(Encoding encoding, string name, ReadOnlySpan<byte> bytes)
    {
        char[] text = encoding.GetString(bytes).ToCharArray();
        int firstBad = (bytes.Length & 1) != 0 ? text.Length : -1;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            // The decoder gives U+FFFD for a surrogate without its other half.
            if (text[i] == '\uFFFD' && (2 * i + 1 >= bytes.Length || !IsReplacement(encoding, bytes.Slice(2 * i, 2))))
            {
                text[i] = ' ';
                firstBad = i;
            }
        }

        return new DecodedText(new string(text), name, firstBad);
    }

    private static bool IsReplacement(Encoding encoding, ReadOnlySpan<byte> unit) =>
        encoding == Encoding.Unicode ? unit[0] == 0xFD && unit[1] == 0xFF : unit[0] == 0xFF && unit[1] == 0xFD;

    /// <summary>How many bytes from the beginning are valid UTF-8.</summary>
    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
