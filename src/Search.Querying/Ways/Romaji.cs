using System.Text;

using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>Reads Latin letters as kana, by the Hepburn and the Kunrei spelling and as they are typed into an input method.</summary>
internal static class Romaji
{
    private const string Vowels = "aiueo";
    private const string Marked = "āīūēōâîûêô";
    private const string RowO = "おこごそぞとどのほぼぽもよろょ";
    private const string RowU = "うくぐすずつづぬふぶぷむゆるゅ";
    private const int MostReadings = 27;

    private static readonly Dictionary<string, string> Rows = new(StringComparer.Ordinal)
    {
        [""] = "あいうえお", ["k"] = "かきくけこ", ["g"] = "がぎぐげご", ["s"] = "さしすせそ", ["z"] = "ざじずぜぞ",
        ["t"] = "たちつてと", ["d"] = "だぢづでど", ["n"] = "なにぬねの", ["h"] = "はひふへほ", ["b"] = "ばびぶべぼ",
        ["p"] = "ぱぴぷぺぽ", ["m"] = "まみむめも", ["r"] = "らりるれろ", ["l"] = "らりるれろ",
    };

    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["ya"] = "や", ["yu"] = "ゆ", ["yo"] = "よ", ["wa"] = "わ", ["wo"] = "を", ["wi"] = "うぃ", ["we"] = "うぇ",
        ["shi"] = "し", ["chi"] = "ち", ["tsu"] = "つ", ["fu"] = "ふ", ["ji"] = "じ",
        ["fa"] = "ふぁ", ["fi"] = "ふぃ", ["fe"] = "ふぇ", ["fo"] = "ふぉ",
        ["va"] = "ゔぁ", ["vi"] = "ゔぃ", ["vu"] = "ゔ", ["ve"] = "ゔぇ", ["vo"] = "ゔぉ",
        ["thi"] = "てぃ", ["dhi"] = "でぃ", ["she"] = "しぇ", ["che"] = "ちぇ", ["je"] = "じぇ",
        ["sha"] = "しゃ", ["shu"] = "しゅ", ["sho"] = "しょ", ["cha"] = "ちゃ", ["chu"] = "ちゅ", ["cho"] = "ちょ",
        ["ja"] = "じゃ", ["ju"] = "じゅ", ["jo"] = "じょ", ["jya"] = "じゃ", ["jyu"] = "じゅ", ["jyo"] = "じょ",
        ["xa"] = "ぁ", ["xi"] = "ぃ", ["xu"] = "ぅ", ["xe"] = "ぇ", ["xo"] = "ぉ", ["xtu"] = "っ", ["xya"] = "ゃ", ["xyu"] = "ゅ", ["xyo"] = "ょ",
    };

    /// <summary>The hiragana that <paramref name="text"/> spells, or null where it is no rōmaji through and through.</summary>
    public static string? ToHiragana(ReadOnlySpan<char> text) => Read(text, out string kana).IsEmpty ? kana : null;

    /// <summary>Vowels without what marks them as long: ō is o, whatever it stands for.</summary>
    public static string WithoutMacrons(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange((char)0, (char)0x7F)) return text;
        return string.Concat(text.Select(c => Marked.IndexOf(c, StringComparison.Ordinal) is >= 0 and int at ? Vowels[at % Vowels.Length] : c));
    }

    /// <summary>
    /// The readings that hiragana may stand for where long vowels were not typed: ときょ is also とうきょ, おさか also おおさか. What was
    /// typed comes first.
    /// </summary>
    public static IEnumerable<string> WithLongVowels(string hiragana)
    {
        List<string> readings = [""];
        for (int i = 0; i < hiragana.Length; i++)
        {
            bool isOpen = i + 1 == hiragana.Length || hiragana[i + 1] is not ('う' or 'お' or 'ー' or 'ゃ' or 'ゅ' or 'ょ');
            bool isO = isOpen && i + 1 < hiragana.Length && RowO.Contains(hiragana[i], StringComparison.Ordinal);
            bool isU = isOpen && i + 1 < hiragana.Length && RowU.Contains(hiragana[i], StringComparison.Ordinal);
            string kana = hiragana[i].ToString();
            bool hasRoom = readings.Count * 3 <= MostReadings;
            readings = [.. readings.Select(start => start + kana),
                .. (isO || isU) && hasRoom ? readings.Select(start => start + kana + 'う') : [],
                .. isO && hasRoom ? readings.Select(start => start + kana + 'お') : []];
        }

        return readings;
    }

    /// <summary>Reads as far as syllables are whole; what is left is a syllable only begun (けんs) or no rōmaji. Kana stay as they are.</summary>
    public static ReadOnlySpan<char> Read(ReadOnlySpan<char> text, out string kana)
    {
        var result = new StringBuilder();
        int at = 0;
        while (at < text.Length)
        {
            int length = Syllable(text[at..], result);
            if (length == 0) break;
            at += length;
        }

        kana = result.ToString();
        return text[at..];
    }

    private static int Syllable(ReadOnlySpan<char> text, StringBuilder kana)
    {
        char first = text[0];
        if (Kana.IsKana(first) || first == '-')
        {
            kana.Append(first == '-' ? 'ー' : first);
            return 1;
        }

        if (first is < 'a' or > 'z') return 0;
        for (int length = Math.Min(3, text.Length); length > 0; length--)
        {
            if (Find(text[..length]) is not { } found) continue;
            kana.Append(found);
            return length;
        }

        if (text.Length > 1 && first == text[1] && first != 'n' || text.StartsWith("tch"))
        {
            kana.Append('っ');
            return 1;
        }

        if (first is not ('n' or 'm')) return 0;
        bool doubled = text.Length > 1 && first == 'n' && (text[1] == 'n' || text[1] == '\'');
        bool before = text.Length > 1 && (first == 'n' ? text[1] != 'y' && !Vowels.Contains(text[1]) : text[1] is 'b' or 'p' or 'm');
        if (!doubled && !before && !(first == 'n' && text.Length == 1)) return 0;
        kana.Append('ん');
        // In "konnichi" the second n begins a syllable of its own.
        return doubled && (text[1] == '\'' || text.Length == 2 || !Vowels.Contains(text[2]) && text[2] != 'y') ? 2 : 1;
    }

    private static string? Find(ReadOnlySpan<char> syllable)
    {
        if (Others.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(syllable, out string? other)) return other;
        int vowel = Vowels.IndexOf(syllable[^1], StringComparison.Ordinal);
        ReadOnlySpan<char> consonant = syllable[..^1];
        if (vowel < 0) return null;
        if (consonant.Length > 1 && consonant[^1] == 'y' && vowel is 0 or 2 or 4)
            return consonant.Length > 1 && consonant[^1] == 'y' && RowOf(consonant[..^1]) is { } row ? row[1] + "ゃゅょ"[vowel / 2].ToString() : null;
        return RowOf(consonant) is { } kana ? kana[vowel].ToString() : null;
    }

    private static string? RowOf(ReadOnlySpan<char> consonant) =>
        Rows.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(consonant, out string? row) ? row : null;
}
