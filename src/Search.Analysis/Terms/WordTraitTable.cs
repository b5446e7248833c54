using Search.Analysis.Spelling;
using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>Decides once for each word of the dictionary how it is treated.</summary>
internal static class WordTraitTable
{
    private static readonly WordTable<WordTraits> Decided = new();

    /// <summary>The traits of a morpheme; of those that the dictionary does not have, only whether they are katakana or one kanji.</summary>
    public static WordTraits Of(in Morpheme morpheme, ReadOnlySpan<char> text)
    {
        if (morpheme.Kind != MorphemeKind.Known)
        {
            return Characters.IsKatakana(text[morpheme.Start]) && Kana.IsKatakana(text[morpheme.Start..morpheme.End]) ? WordTraits.Katakana
                : morpheme.End - morpheme.Start == 1 && Characters.IsKanji(text[morpheme.Start]) ? WordTraits.SingleKanji
                : WordTraits.None;
        }

        ref WordTraits known = ref Decided[morpheme.WordId];
        if (known == WordTraits.None)
        {
            known = WordTraits.Decided | Decide(morpheme, text[morpheme.Start..morpheme.End]);
        }

        return known;
    }

    private static WordTraits Decide(in Morpheme morpheme, ReadOnlySpan<char> surface)
    {
        string partOfSpeech = morpheme.PartOfSpeech;
        bool isSymbol = partOfSpeech.StartsWith("記号", StringComparison.Ordinal) && partOfSpeech != "記号-アルファベット";
        WordTraits treated = isSymbol ? WordTraits.Punctuation
            : Era.IsName(surface) ? WordTraits.Era
            : partOfSpeech == "名詞-数" && KanjiNumber.IsNumeral(surface) ? WordTraits.Number
            : partOfSpeech == "名詞-接尾-助数詞" ? WordTraits.Counter
            : WordTraits.None;
        if (isSymbol || treated == WordTraits.Number)
        {
            return treated;
        }

        bool isNoun = partOfSpeech.StartsWith("名詞", StringComparison.Ordinal);
        treated |= partOfSpeech.StartsWith("名詞-固有名詞-地域", StringComparison.Ordinal) ? WordTraits.Place : 0;
        bool isPrefix = partOfSpeech.StartsWith("接頭詞", StringComparison.Ordinal);
        if (Characters.AreKanji(surface))
        {
            treated |= IsCounted(surface, partOfSpeech) ? WordTraits.Counted : 0;
            return treated | (isNoun || isPrefix ? WordTraits.KanjiNoun : 0)
                | (isPrefix && surface.Length == 1 ? WordTraits.Prefix : 0)
                | (isPrefix && surface is "御" ? WordTraits.PolitePrefix : 0)
                | (isNoun && surface.Length > 1 ? CompoundParts.OfKanji(morpheme, surface) : 0)
                | (surface.Length == 1 ? WordTraits.SingleKanji : 0);
        }

        if (surface is [_, 'つ'] && IsCounted(surface, partOfSpeech))
        {
            return treated | WordTraits.Counted;
        }

        if (Kana.IsKatakana(surface))
        {
            return treated | WordTraits.Katakana | (surface.Contains('・') ? WordTraits.Dotted : isNoun ? CompoundParts.OfKatakana(morpheme, surface) : 0);
        }

        // A verb's form that ends in i or e may be a noun's part, whatever form the neighbours made the segmenter take it for.
        bool isVerb = partOfSpeech.StartsWith("動詞", StringComparison.Ordinal);
        treated |= isPrefix && surface is "お" or "ご" ? WordTraits.PolitePrefix : 0;
        return treated | ((isNoun || isVerb) && IsOkurigana(surface) && (isNoun || Kana.EndsInIOrE(surface)) ? WordTraits.Okurigana : 0)
            | (isNoun && IsPolite(surface) ? WordTraits.Polite : 0)
            | (isNoun ? CompoundParts.OfMixed(morpheme, surface) : 0)
            | (isNoun && OkuriganaSpelling.StemLength(surface) > 0 ? WordTraits.VerbAndNoun : 0);
    }

    /// <summary>Words that the dictionary has though they are a number and a counter: 五月, 一番, 三つ.</summary>
    private static bool IsCounted(ReadOnlySpan<char> surface, string partOfSpeech) =>
        surface.Length > 1 && surface[^1] is '月' or '日' or '番' or '人' or '回' or '度' or 'つ' && KanjiNumber.IsNumeral(surface[..^1])
        && partOfSpeech is "名詞-副詞可能" or "名詞-一般" or "名詞-数" or "名詞-接尾-助数詞";

    private static bool IsPolite(ReadOnlySpan<char> surface) =>
        surface.Length > 1 && surface[0] is 'お' or 'ご' && Characters.IsKanji(surface[1]) && SystemDictionary.Ipadic.ContainsWord(surface[1..]);

    private static bool IsOkurigana(ReadOnlySpan<char> surface)
    {
        int kanji = 0;
        while (kanji < surface.Length && Characters.IsKanji(surface[kanji]))
        {
            kanji++;
        }

        return kanji > 0 && kanji < surface.Length && !surface[kanji..].ContainsAnyExceptInRange('ぁ', 'ゖ');
    }
}
