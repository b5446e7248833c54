namespace Search.Analysis;

/// <summary>The normal kana of each small one.</summary>
internal static class SmallKana
{
    private const string SmallHiragana = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private const string NormalHiragana = "あいうえおつやゆよわかけ";
    private const string SmallKatakana = "ァィゥェォヵヶッャュョヮㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ";
    private const string NormalKatakana = "アイウエオカケツヤユヨワクシストヌハヒフヘホムラリルレロ";

    public static char ToNormalHiragana(char unit) =>
        unit is >= '\u3041' and <= '\u3096' && SmallHiragana.IndexOf(unit) is >= 0 and int index ? NormalHiragana[index] : unit;

    public static char ToNormalKatakana(char unit) =>
        unit is >= '\u30A1' and <= '\u31FF' && SmallKatakana.IndexOf(unit) is >= 0 and int index ? NormalKatakana[index] : unit;
}
