using Search.Querying.Ways;
using Search.Querying.Matching;

namespace Search.Querying.Suggestions;

/// <summary>
/// What someone has typed so far, perhaps in the middle of a syllable: けんs and kensa both mean words read けんさ….
/// </summary>
internal static class TypedPrefix
{
    private const int LongestBegun = 3;

    // The kana that a syllable may have which was only begun. After し and the like a small ゃ may follow; that begins with し too.
    private static readonly Dictionary<string, string> Begun = new(StringComparer.Ordinal)
    {
        ["k"] = "かきくけこ", ["g"] = "がぎぐげご", ["s"] = "さしすせそ", ["z"] = "ざじずぜぞ", ["t"] = "たちつてと", ["d"] = "だぢづでど",
        ["n"] = "なにぬねのん", ["h"] = "はひふへほ", ["b"] = "ばびぶべぼ", ["p"] = "ぱぴぷぺぽ", ["m"] = "まみむめも", ["y"] = "やゆよ",
        ["r"] = "らりるれろ", ["w"] = "わを", ["j"] = "じ", ["f"] = "ふ", ["c"] = "ち", ["v"] = "ゔ",
        ["ky"] = "き", ["gy"] = "ぎ", ["sh"] = "し", ["sy"] = "し", ["zy"] = "じ", ["jy"] = "じ", ["ch"] = "ち", ["ty"] = "ち", ["cy"] = "ち",
        ["ts"] = "つ", ["ny"] = "に", ["hy"] = "ひ", ["by"] = "び", ["py"] = "ぴ", ["my"] = "み", ["ry"] = "り",
    };

    /// <summary>The beginnings in hiragana that <paramref name="typed"/> (folded) may have; none where it is no kana or rōmaji.</summary>
    public static IReadOnlyList<string> Readings(string typed)
    {
        string plain = Romaji.WithoutMacrons(typed);
        IReadOnlyList<string> readings = AsTyped(plain);
        return plain.AsSpan().ContainsAnyInRange('a', 'z') ? [.. readings.SelectMany(Romaji.WithLongVowels).Distinct(StringComparer.Ordinal)] : readings;
    }

    private static IReadOnlyList<string> AsTyped(string typed)
    {
        string rest = Romaji.Read(typed, out string kana).ToString();
        string hiragana = Kana.ToHiragana(kana);
        if (rest.Length == 0)
        {
            if (hiragana.Length == 0) return [];
            // The last n may be ん or begin な.
            return typed[^1] == 'n' && hiragana[^1] == 'ん' ? [hiragana, .. "なにぬねの".Select(next => hiragana[..^1] + next)] : [hiragana];
        }

        // A doubled consonant begins with っ: "gakk" was read as がっ, then k.
        return rest.Length <= LongestBegun && Begun.TryGetValue(rest, out string? next) ? [.. next.Select(first => hiragana + first)] : [];
    }
}
