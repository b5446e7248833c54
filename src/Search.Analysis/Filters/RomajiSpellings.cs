using System.Collections.Frozen;

namespace Search.Analysis;

/// <summary>All the ways in which katakana is typed in rōmaji: シ is si and shi, ン is n and nn.</summary>
internal static class RomajiSpellings
{
    /// <summary>Words with many ambiguous syllables have very many spellings; those after this many are left out.</summary>
    public const int MostSpellings = 64;

    private const string Table =
        "ア a|イ i|ウ u|エ e|オ o|カ ka|キ ki|ク ku|ケ ke|コ ko|サ sa|シ si shi|ス su|セ se|ソ so|タ ta|チ ti chi|ツ tu tsu|テ te|ト to|" +
        "ナ na|ニ ni|ヌ nu|ネ ne|ノ no|ハ ha|ヒ hi|フ hu fu|ヘ he|ホ ho|マ ma|ミ mi|ム mu|メ me|モ mo|ヤ ya|ユ yu|ヨ yo|" +
        "ラ ra|リ ri|ル ru|レ re|ロ ro|ワ wa|ヰ i|ヱ e|ヲ o wo|ン n nn|ガ ga|ギ gi|グ gu|ゲ ge|ゴ go|ザ za|ジ zi ji|ズ zu|ゼ ze|ゾ zo|" +
        "ダ da|ヂ di zi ji|ヅ du zu|デ de|ド do|バ ba|ビ bi|ブ bu|ベ be|ボ bo|パ pa|ピ pi|プ pu|ペ pe|ポ po|ヴ vu|" +
        "ァ xa la|ィ xi li|ゥ xu lu|ェ xe le|ォ xo lo|ャ xya lya|ュ xyu lyu|ョ xyo lyo|ヮ xwa lwa|ッ xtu ltu|ヵ ka|ヶ ke|" +
        "キャ kya|キュ kyu|キョ kyo|シャ sya sha|シュ syu shu|ショ syo sho|シェ sye she|チャ tya cha|チュ tyu chu|チョ tyo cho|チェ tye che|" +
        "ニャ nya|ニュ nyu|ニョ nyo|ヒャ hya|ヒュ hyu|ヒョ hyo|ミャ mya|ミュ myu|ミョ myo|リャ rya|リュ ryu|リョ ryo|" +
        "ギャ gya|ギュ gyu|ギョ gyo|ジャ zya ja|ジュ zyu ju|ジョ zyo jo|ジェ zye je|ヂャ dya|ヂュ dyu|ヂョ dyo|" +
        "ビャ bya|ビュ byu|ビョ byo|ピャ pya|ピュ pyu|ピョ pyo|ファ fa|フィ fi|フェ fe|フォ fo|フュ fyu|" +
        "ティ thi ti|テュ thu|トゥ twu tu|ディ dhi di|デュ dhu|ドゥ dwu du|ウィ wi|ウェ we|ウォ who wo|イェ ye|" +
        "ヴァ va|ヴィ vi|ヴェ ve|ヴォ vo|クァ qa kwa|クィ qi|クェ qe|クォ qo|ツァ tsa|ツィ tsi|ツェ tse|ツォ tso|グァ gwa";

    private static readonly FrozenDictionary<string, string[]> Spellings = Table.Split('|')
        .Select(static entry => entry.Split(' '))
        .ToFrozenDictionary(static parts => parts[0], static parts => parts[1..], StringComparer.Ordinal);

    /// <summary>The spellings of katakana; Latin letters in it are kept.</summary>
    /// <param name="katakana">Katakana and lower-case Latin letters.</param>
    /// <returns>The spellings, most usual first; empty where another character occurs.</returns>
    public static IReadOnlyList<string> Of(ReadOnlySpan<char> katakana)
    {
        List<string> spellings = [string.Empty];
        for (int i = 0; i < katakana.Length;)
        {
            if (katakana[i] == 'ー')
            {
                spellings = Extend(spellings, ["-", string.Empty]);
                i++;
            }
            else if (char.IsAsciiLetterLower(katakana[i]))
            {
                spellings = Extend(spellings, [katakana[i].ToString()]);
                i++;
            }
            else if (katakana[i] == 'ッ' && i + 1 < katakana.Length && Group(katakana[(i + 1)..]) is { } doubled && IsDoubled(doubled))
            {
                string[] options = Spellings[doubled].Select(static s => s[0] + s).ToArray();
                spellings = Extend(spellings, options);
                i += 1 + doubled.Length;
            }
            else if (Group(katakana[i..]) is { } group)
            {
                spellings = Extend(spellings, Spellings[group]);
                i += group.Length;
            }
            else
            {
                return [];
            }
        }

        return spellings[0].Length == 0 ? [] : spellings;
    }

    private static bool IsDoubled(string group) => Spellings[group][0][0] is not ('a' or 'i' or 'u' or 'e' or 'o' or 'n' or 'x');

    private static string? Group(ReadOnlySpan<char> katakana)
    {
        var lookup = Spellings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(2, katakana.Length); length > 0; length--)
        {
            if (lookup.TryGetValue(katakana[..length], out _))
            {
                return katakana[..length].ToString();
            }
        }

        return null;
    }

    private static List<string> Extend(List<string> spellings, string[] options)
    {
        List<string> extended = new(Math.Min(MostSpellings, spellings.Count * options.Length));
        foreach (string option in options)
        {
            foreach (string spelling in spellings)
            {
                if (extended.Count == MostSpellings)
                {
                    return extended;
                }

                extended.Add(spelling + option);
            }
        }

        return extended;
    }
}
