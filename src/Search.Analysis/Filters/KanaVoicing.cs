namespace Search.Analysis;

/// <summary>Voiced and unvoiced partners among kana.</summary>
internal static class KanaVoicing
{
    /// <summary>A katakana is this far from its hiragana.</summary>
    public const int KatakanaShift = 'ア' - 'あ';

    private const string Unvoiced = "かきくけこさしすせそたちつてとはひふへほ";
    private const string Voiced = "がぎぐげござじずぜぞだぢづでどばびぶべぼ";

    /// <summary>The voiced partner of a hiragana, or itself.</summary>
    public static char Voice(char hiragana) => Unvoiced.IndexOf(hiragana) is >= 0 and int index ? Voiced[index] : hiragana;

    /// <summary>The unvoiced partner of a hiragana, or itself.</summary>
    public static char Unvoice(char hiragana) => Voiced.IndexOf(hiragana) is >= 0 and int index ? Unvoiced[index] : hiragana;

    /// <summary>What a mark stands for after <paramref name="kana"/>.</summary>
    /// <param name="kana">The kana repeated.</param>
    /// <param name="shift">0 for hiragana marks, <see cref="KatakanaShift"/> for katakana marks.</param>
    /// <param name="isVoiced">Whether the mark is ゞ or ヾ.</param>
    /// <param name="voicing">What an unvoiced mark makes of kana without a partner.</param>
    public static char Repeat(char kana, int shift, bool isVoiced, IterationMarkVoicing voicing)
    {
        char hiragana = (char)(kana - shift);
        if (isVoiced)
        {
            return (char)(Voice(hiragana) + shift);
        }

        // Kuromoji takes everything between か and ぼ without a voiced partner for voiced and steps back by one.
        bool changes = voicing == IterationMarkVoicing.Compatible
            ? hiragana is >= 'か' and <= 'ぼ' && !Unvoiced.Contains(hiragana, StringComparison.Ordinal)
            : Voiced.Contains(hiragana, StringComparison.Ordinal);
        return changes ? (char)(kana - 1) : kana;
    }
}
