namespace Search.Posts.Diagnosing;

/// <summary>
/// Katakana and kanji that look alike: カ/力, ニ/二, ー/一. Only what is hardly ever meant counts: a kanji between two
/// katakana, known words, and a katakana beside a kanji that forms a word with its double.
/// </summary>
internal static class Lookalikes
{
    /// <summary>Every character that may be mixed up.</summary>
    public const string All = "カ力ニ二ー一";

    // 能力, 努力, 入力 …; 統一, 唯一, 第一 …; 第二, 十二, 無二 …
    private const string BeforePower = "能努実電権協魅迫体気威圧重磁武火水出入主全強馬労学速動引暴勢視聴握効戦集";
    private const string BeforeOne = "統唯第単同均随万逐専画択";
    private const string BeforeTwo = "第十無唯不";

    // 3カ月, 数カ所, 十カ国: the counter.
    private const string AfterCounter = "月所国年条村点寺";

    // ニ次, ニ人 … at a word's beginning; katakana would go on in katakana.
    private const string AfterTwo = "次度回番人重目";

    // Words whose last character is often the kanji: elsewhere 力 after katakana is meant, as in プレゼン力.
    private static readonly string[] EndingInKa = ["アメリ", "アフリ", "レプリ", "ジャマイ", "コスタリ", "ハーモニ"];
    private static readonly string[] EndingInNi = ["コンビ", "ティラミ", "ルーマ", "アルバ", "エストア"];

    /// <summary>Whether the character at an offset belongs to another script than its word.</summary>
    public static bool IsMixedUp(string text, int at)
    {
        char before = at > 0 ? text[at - 1] : ' ';
        char after = at + 1 < text.Length ? text[at + 1] : ' ';
        ReadOnlySpan<char> head = text.AsSpan(0, at);
        return text[at] switch
        {
            '力' => IsBetween(before, after) || EndsWithAny(head, EndingInKa),
            '二' => IsBetween(before, after) || EndsWithAny(head, EndingInNi),
            '一' => IsBetween(before, after),
            'カ' => Holds(BeforePower, before) && !IsKatakana(after) && !Holds(AfterCounter, after),
            'ー' => Holds(BeforeOne, before) && !IsKatakana(after),
            'ニ' => !IsKatakana(after) && (Holds(BeforeTwo, before) || (Holds(AfterTwo, after) && !IsKatakana(before))),
            _ => false,
        };
    }

    /// <summary>Whether a kanji stands where only katakana can: between two, or before one that no word begins with.</summary>
    private static bool IsBetween(char before, char after) => (IsKatakana(before) && IsKatakana(after)) || Holds("ャュョァィゥェォッー", after);

    private static bool EndsWithAny(ReadOnlySpan<char> head, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (head.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string characters, char c) => characters.Contains(c, StringComparison.Ordinal);

    private static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FE' and not '\u30FB';
}
