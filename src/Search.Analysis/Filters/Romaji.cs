using System.Collections.Frozen;

namespace Search.Analysis;

/// <summary>Writes katakana in rōmaji, as Kuromoji does: near to Hepburn, long o and u with a macron, ー unwritten.</summary>
internal static class Romaji
{
    /// <summary>No unit of katakana becomes more than this many units of rōmaji.</summary>
    public const int MostUnitsForOne = 3;

    private const string Syllables =
        "アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso タta チchi ツtsu テte トto " +
        "ナna ニni ヌnu ネne ノno ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo " +
        "ラra リri ルru レre ロro ワwa ヰi ヱe ヲo ガga ギgi グgu ゲge ゴgo ザza ジji ズzu ゼze ゾzo " +
        "ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo ヷva ヸvi ヹve ヺvo ヴv " +
        "ァa ィi ゥu ェe ォo ャya ュyu ョyo ヮwa";

    // Stems of the syllables in i before a small ya, yu, yo or e.
    private const string Palatals = "キky シsh チch ニny ヒhy ミmy リry ギgy ジj ヂj ビby ピpy";

    private const string Digraphs =
        "イィyi イェye ウァwa ウィwi ウゥwu ウェwe ウォwo ウュwyu " +
        "クァkwa クィkwi クェkwe クォkwo クヮkwa グァgwa グィgwi グェgwe グォgwo グヮgwa スィsi ズィzi " +
        "ツァtsa ツィtsi ツェtse ツォtso ツュtsyu ティti テゥtu テュtyu トゥtu ディdi デュdyu ドゥdu ホゥhu " +
        "フャfya フュfyu フョfyo ファfa フィfi フェfe フォfo ラ゜la リ゜li ル゜lu レ゜le ロ゜lo";

    private static readonly FrozenDictionary<char, string> Single = Read(Syllables, 1).ToFrozenDictionary(p => p.Key[0], p => p.Value);
    private static readonly FrozenDictionary<char, string> PalatalStems = Read(Palatals, 1).ToFrozenDictionary(p => p.Key[0], p => p.Value);
    private static readonly FrozenDictionary<(char, char), string> Pairs = Read(Digraphs, 2).ToFrozenDictionary(p => (p.Key[0], p.Key[1]), p => p.Value);

    /// <summary>Writes <paramref name="kana"/> into <paramref name="target"/>; units that are not katakana are copied.</summary>
    /// <returns>The number of units written, at most <see cref="MostUnitsForOne"/> for each unit read.</returns>
    public static int Write(ReadOnlySpan<char> kana, Span<char> target)
    {
        int written = 0;
        for (int i = 0; i < kana.Length;)
        {
            char next = i + 1 < kana.Length ? kana[i + 1] : '\0';
            char afterNext = i + 2 < kana.Length ? kana[i + 2] : '\0';
            i += WriteOne(kana[i], next, afterNext, target, ref written);
        }

        return written;
    }

    /// <summary>Writes the syllable that begins with <paramref name="kana"/>.</summary>
    /// <returns>How many units of kana it took.</returns>
    private static int WriteOne(char kana, char next, char afterNext, Span<char> target, ref int written)
    {
        switch (kana)
        {
            case 'ー':
                return 1;
            case 'ッ':
                Put(Doubled(next), target, ref written);
                return 1;
            case 'ン':
                Put(Nasal(next), target, ref written);
                return 1;
        }

        if (next == 'ウ' && "オコソトノホモヨロゴゾドボポ".Contains(kana, StringComparison.Ordinal))
        {
            ReadOnlySpan<char> syllable = Single[kana];
            Put(syllable[..^1], target, ref written);
            Put("ō", target, ref written);
            return 2;
        }

        if (PalatalStems.TryGetValue(kana, out string? stem))
        {
            (string vowel, int taken) = (next, afterNext) switch
            {
                ('ョ', 'ウ') => ("ō", 3),
                ('ュ', 'ウ') => ("ū", 3),
                ('ャ', _) => ("a", 2),
                ('ュ', _) => ("u", 2),
                ('ョ', _) => ("o", 2),
                ('ェ', _) => ("e", 2),
                _ => (string.Empty, 1),
            };
            if (taken > 1)
            {
                Put(stem, target, ref written);
                Put(vowel, target, ref written);
                return taken;
            }
        }

        if (kana is 'フ' or 'ヴ' && next == 'ィ' && afterNext == 'ェ')
        {
            Put(kana == 'フ' ? "fye" : "vye", target, ref written);
            return 3;
        }

        if (Pairs.TryGetValue((kana, next), out string? pair))
        {
            Put(pair, target, ref written);
            return 2;
        }

        if (Single.TryGetValue(kana, out string? single))
        {
            Put(single, target, ref written);
        }
        else
        {
            target[written++] = kana;
        }

        return 1;
    }

    private static string Doubled(char next) => next switch
    {
        'カ' or 'キ' or 'ク' or 'ケ' or 'コ' => "k",
        'サ' or 'シ' or 'ス' or 'セ' or 'ソ' => "s",
        'タ' or 'チ' or 'ツ' or 'テ' or 'ト' => "t",
        'パ' or 'ピ' or 'プ' or 'ペ' or 'ポ' => "p",
        _ => string.Empty,
    };

    private static string Nasal(char next) => next switch
    {
        'バ' or 'ビ' or 'ブ' or 'ベ' or 'ボ' or 'パ' or 'ピ' or 'プ' or 'ペ' or 'ポ' or 'マ' or 'ミ' or 'ム' or 'メ' or 'モ' => "m",
        'ヤ' or 'ユ' or 'ヨ' or 'ア' or 'イ' or 'ウ' or 'エ' or 'オ' => "n'",
        _ => "n",
    };

    private static void Put(ReadOnlySpan<char> text, Span<char> target, ref int written)
    {
        text.CopyTo(target[written..]);
        written += text.Length;
    }

    private static IEnumerable<KeyValuePair<string, string>> Read(string table, int keyLength) =>
        table.Split(' ').Select(entry => KeyValuePair.Create(entry[..keyLength], entry[keyLength..]));
}
