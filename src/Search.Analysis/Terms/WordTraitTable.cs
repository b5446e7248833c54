using Search.Analysis.Spelling;
using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>Decides once for each word of the dictionary how it is treated.</summary>
internal static class WordTraitTable
{
    private static readonly WordTraits[] Decided = new WordTraits[SystemDictionary.Ipadic.WordCount];

    /// <summary>The traits of a morpheme; none for those that the dictionary does not have.</summary>
    public static WordTraits Of(in Morpheme morpheme, ReadOnlySpan<char> text)
    {
        if (morpheme.Kind != MorphemeKind.Known)
        {
            return WordTraits.None;
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
        bool isPrefix = partOfSpeech.StartsWith("接頭詞", StringComparison.Ordinal);
        if (AllKanji(surface))
        {
            return treated | (isNoun || isPrefix ? WordTraits.KanjiNoun : 0)
                | (isPrefix && surface.Length == 1 ? WordTraits.Prefix : 0)
                | (surface.Length == 1 ? WordTraits.SingleKanji : 0);
        }

        if (Kana.IsKatakana(surface))
        {
            return treated | WordTraits.Katakana | (surface.Contains('・') ? WordTraits.Dotted : 0);
        }

        bool makesNouns = isNoun || (partOfSpeech.StartsWith("動詞", StringComparison.Ordinal) && morpheme.InflectionForm == "連用形");
        return treated | (makesNouns && IsOkurigana(surface) ? WordTraits.Okurigana : 0);
    }

    private static bool AllKanji(ReadOnlySpan<char> surface)
    {
        foreach (char unit in surface)
        {
            if (!Characters.IsKanji(unit))
            {
                return false;
            }
        }

        return true;
    }

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
