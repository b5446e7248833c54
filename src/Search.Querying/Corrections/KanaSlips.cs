namespace Search.Querying.Corrections;

/// <summary>
/// The texts that one slip of kana leads back to: a small kana typed large, a voicing mark left out, a long vowel missing, kana that
/// sound alike (ず, づ), two neighbours exchanged.
/// </summary>
internal static class KanaSlips
{
    // Groups of kana that are taken for one another.
    private static readonly string[] Groups =
    [
        "ぁあ", "ぃい", "ぅう", "ぇえへ", "ぉおを", "ゃや", "ゅゆ", "ょよ", "っつづず", "ゎわは",
        "かが", "きぎ", "くぐ", "けげ", "こご", "さざ", "しじぢ", "すずづ", "せぜ", "そぞ", "ただ", "ちぢじ", "てで", "とど",
        "はばぱ", "ひびぴ", "ふぶぷ", "へべぺ", "ほぼぽ", "うゔ",
    ];

    private const string RowO = "おこそとのほもよろごぞどぼぽょを", RowU = "うくすつぬふむゆるぐずぶぷゅ", RowE = "えけせてねへめれげぜでべぺ", RowI = "いきしちにひみりぎじびぴ";
    private const string BeforeDoubled = "かきくけこさしすせそたちつてとぱぴぷぺぽがぎぐげござじずぜぞだどばびぶべぼ";

    private static readonly Dictionary<char, string> Alike = MakeAlike();

    /// <summary>Each text once, without <paramref name="text"/>; what is no kana stays.</summary>
    public static IEnumerable<string> Of(string text)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { text };
        return All(text).Where(seen.Add);
    }

    private static IEnumerable<string> All(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!Matching.Kana.IsKana(text[i])) continue;
            char here = Hiragana(text[i]), next = i + 1 < text.Length ? Hiragana(text[i + 1]) : '\0';
            if (i + 1 < text.Length && Matching.Kana.IsKana(text[i + 1])) yield return text[..i] + text[i + 1] + text[i] + text[(i + 2)..];
            foreach (char other in Alike.GetValueOrDefault(here, "")) yield return Replaced(text, i, other);
            if (here is 'ー' or 'っ') yield return text.Remove(i, 1);
            if (next != 'ー' && here is not ('ー' or 'っ' or 'ん')) yield return text.Insert(i + 1, "ー");
            if (here != 'っ' && BeforeDoubled.Contains(next, StringComparison.Ordinal)) yield return text.Insert(i + 1, Same(text[i], 'っ'));
            foreach (char longer in LongerBy(here))
            {
                yield return text.Insert(i + 1, Same(text[i], longer));
                if (next == longer) yield return text.Remove(i + 1, 1);
                if (next == 'ー') yield return Replaced(text, i + 1, longer);
            }
            if (RowO.Contains(here, StringComparison.Ordinal) && next is 'う' or 'お') yield return Replaced(text, i + 1, next == 'う' ? 'お' : 'う');
        }
    }

    private static string LongerBy(char kana) =>
        RowO.Contains(kana, StringComparison.Ordinal) ? "うお" : RowU.Contains(kana, StringComparison.Ordinal) ? "う"
        : RowE.Contains(kana, StringComparison.Ordinal) ? "い" : RowI.Contains(kana, StringComparison.Ordinal) ? "い" : "";

    private static string Replaced(string text, int at, char hiragana) => text[..at] + Same(text[at], hiragana) + text[(at + 1)..];

    // In the script of its neighbour.
    private static string Same(char model, char hiragana) => (model is >= '\u30A1' and <= '\u30FC' && hiragana is >= '\u3041' and <= '\u3096' ? (char)(hiragana + 0x60) : hiragana).ToString();

    private static char Hiragana(char c) => c is >= '\u30A1' and <= '\u30F6' ? (char)(c - 0x60) : c;

    private static Dictionary<char, string> MakeAlike()
    {
        Dictionary<char, string> alike = [];
        foreach (string group in Groups)
        {
            foreach (char kana in group) alike[kana] = new string([.. alike.GetValueOrDefault(kana, "").Concat(group).Where(other => other != kana).Distinct()]);
        }
        return alike;
    }
}
