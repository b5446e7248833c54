namespace Search.Morphology.Dictionaries;

/// <summary>
/// The strings of a dictionary are mostly kana: a unit of U+3040–30FF takes one byte, any other three (a mark and the unit).
/// </summary>
internal static class KanaText
{
    private const char First = '\u3040';
    private const int KanaCount = 0xC0;
    private const byte Escape = 0xFF;

    public static void Encode(ReadOnlySpan<char> text, List<byte> output)
    {
        foreach (char unit in text)
        {
            int kana = unit - First;
            if ((uint)kana < KanaCount)
            {
                output.Add((byte)kana);
            }
            else
            {
                output.Add(Escape);
                output.Add((byte)unit);
                output.Add((byte)(unit >> 8));
            }
        }
    }

    public static string Decode(ReadOnlySpan<byte> encoded)
    {
        Span<char> units = encoded.Length <= 256 ? stackalloc char[encoded.Length] : new char[encoded.Length];
        int length = 0;
        for (int i = 0; i < encoded.Length; i++)
        {
            byte b = encoded[i];
            if (b != Escape)
            {
                units[length++] = (char)(First + b);
            }
            else
            {
                units[length++] = (char)(encoded[i + 1] | (encoded[i + 2] << 8));
                i += 2;
            }
        }

        return new string(units[..length]);
    }
}
