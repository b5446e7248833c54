using System.Collections.Frozen;

namespace Search.Analysis.Definitions;

/// <summary>What letters may sound like in katakana, see <see cref="KatakanaSounds"/>, and how unusual that is.</summary>
internal static class LatinSounds
{
    /// <summary>What a sound costs that is near the letters' own, one that is far, and one that is hardly theirs.</summary>
    private const double Near = 0.1;
    private const double Far = 0.3;
    private const double Hardly = 0.5;

    /// <summary>The price of a letter's name in place of its sound, where the letter is no capital and its word can be spoken.</summary>
    public const double SmallLetterName = 0.4;

    /// <summary>The price of leaving out the s of a plural: actions, アクション.</summary>
    public const double Plural = Near;

    // letters: sounds at no cost | near | far | hardly; a sound of "-" is silence.
    private const string Table = """
        a: a ei | e o | i u -
        e: e i - | a ei | o u
        i: i ai | e | a u -
        o: o ou | a u au | i -
        u: u a yu | o | i e -
        y: i ai y | e
        aa: a
        ae: e ai
        ai: ei e ai | a
        ay: ei e ai
        au: o ou au | a
        aw: o ou
        ea: i e ia | a ei
        ee: i
        ei: ei ai i e
        eu: yu u oi
        ew: yu u
        ey: i ei
        ia: ia ya aia
        ie: i ai ie | e
        io: io aio yo
        oa: o oa
        oe: o u oe
        oi: oi
        oo: u o
        ou: au u o ou | a
        ow: au o ou
        oy: oi
        ue: u yu e | -
        ui: u ui i | wi
        igh: ai
        ough: o ou u afu
        er: a | e
        ir: a ia | i
        ur: a | u
        or: o oa a
        ar: a | o
        re: a | re
        our: oa aa
        b: b | | v | -
        c: k s | S C
        ca: kya
        ch: C k | S
        ck: k
        d: d | | t -
        di: di ji
        du: ju dyu
        dy: di ji
        dge: j
        dg: j
        f: f | h
        g: g j | | k | -
        ga: gya
        gh: - g f
        gn: n N
        h: h - | f
        j: j | y | h
        k: k | | | -
        kn: n
        l: r | | | -
        m: m N
        mb: m
        n: n N | ny
        ng: Ng N | Nj
        p: p | | b | -
        ph: f
        ps: s | pus
        q: k
        qu: kw ku k
        r: r | -
        s: s z S | j | -
        sc: s suk S
        sch: S suk
        sh: S
        si: S j
        t: t T | | d -
        tea: Ci ti
        tua: Ca Cua
        tu: Cu Tu tu tyu
        ty: ti Ci
        tch: C
        th: s z t | d
        ti: S C ti
        tion: SoN
        ture: Ca
        sion: SoN joN
        ssion: SoN
        tz: T
        v: v b | f
        w: w u | v | -
        wr: r
        wri: rai
        wh: w h hw
        x: kus kusu guz kis | z ki
        z: z T | s j
        0: zero rei
        1: waN
        2: Tu
        3: suri
        4: fo
        5: faibu
        6: sikusu Sikusu
        7: sebuN
        8: eito
        9: naiN
        """;

    private const string Names = """
        a: e ei
        b: bi
        c: Si
        d: di de
        e: i
        f: efu
        g: ji
        h: eiCi eCi
        i: ai
        j: jei je
        k: kei ke
        l: eru
        m: emu
        n: enu
        o: o
        p: pi
        q: kyu
        r: aru
        s: esu
        t: ti te
        u: yu
        v: bui vi bi vui
        w: daburyu daburu
        x: ekusu
        y: wai
        z: zeto zi ji
        """;

    /// <summary>The most letters that have a sound together.</summary>
    public const int LongestGroup = 5;

    private static readonly FrozenDictionary<string, (string Sound, double Cost)[]> Groups = Lines(Table);
    private static readonly FrozenDictionary<string, (string Sound, double Cost)[]> LetterNames = Lines(Names);

    /// <summary>What letters may sound like.</summary>
    public static ReadOnlySpan<(string Sound, double Cost)> Of(ReadOnlySpan<char> letters) => Find(Groups, letters);

    /// <summary>How a letter is called.</summary>
    public static ReadOnlySpan<(string Sound, double Cost)> NamesOf(ReadOnlySpan<char> letter) => Find(LetterNames, letter);

    /// <summary>What a vowel costs that katakana puts where the letters have none: サーバ(ー)ス, ド(o), チ(i).</summary>
    public static double Inserted(char vowel, char before) => vowel switch
    {
        'u' => 0,
        'o' when before is 't' or 'd' => 0,
        'i' when before is 'C' or 'j' or 'k' or 'S' => 0,
        _ => Hardly,
    };

    private static ReadOnlySpan<(string Sound, double Cost)> Find(FrozenDictionary<string, (string Sound, double Cost)[]> table, ReadOnlySpan<char> letters) =>
        table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out (string, double)[]? sounds) ? sounds : [];

    private static FrozenDictionary<string, (string Sound, double Cost)[]> Lines(string table)
    {
        double[] costs = [0, Near, Far, Hardly];
        Dictionary<string, (string, double)[]> lines = new(StringComparer.Ordinal);
        foreach (string line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string[] classes = line[(colon + 1)..].Split('|');
            lines.Add(line[..colon], [.. classes.SelectMany((sounds, i) => sounds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(sound => (sound == "-" ? "" : sound, costs[i])))]);
        }

        return lines.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
