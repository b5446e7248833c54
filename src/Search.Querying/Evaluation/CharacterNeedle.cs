using System.Text;
using Lucene.Net.Util;
using Search.Analysis.Normalization;
using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>Characters to be found wherever they stand.</summary>
/// <param name="Needle">The characters, normalized as the posts' text is.</param>
/// <param name="Pairs">Bigrams that every post with the needle has.</param>
/// <param name="Single">The code point of a needle of one character; it has no bigram of its own.</param>
/// <param name="IsTitleOnly">Whether only titles are searched.</param>
internal sealed record CharacterNeedle(string Needle, IReadOnlyList<BytesRef> Pairs, int? Single, bool IsTitleOnly)
{
    private const int LongestNeedle = 256;

    /// <summary>Whether having all bigrams is proof enough: of two characters, the one bigram is the needle.</summary>
    public bool IsProven => !IsTitleOnly && (Single is not null || (Pairs.Count == 1 && Needle.EnumerateRunes().Count() == 2));

    /// <summary>The needle of a text; null where its characters are too common to be sought alone.</summary>
    public static CharacterNeedle? Of(string text, bool isTitleOnly)
    {
        string needle = TextNormalizer.Fold(text.Trim());
        if (needle.Length is 0 or > LongestNeedle) return null;
        if (needle.EnumerateRunes().Count() > 1)
            return Bigrams.TermsOf(needle) is { Count: > 0 } pairs ? new CharacterNeedle(needle, pairs, Single: null, isTitleOnly) : null;
        Rune single = needle.EnumerateRunes().First();
        // One letter, digit or kana stands in nearly every text; a kanji or a sign tells something.
        bool isCommon = needle[0] < '\u00A0' || Matching.Kana.IsKana(needle[0]) || needle[0] is '、' or '。' or '「' or '」' or '・' || Rune.IsWhiteSpace(single);
        return isCommon ? null : new CharacterNeedle(needle, [], single.Value, isTitleOnly);
    }
}
