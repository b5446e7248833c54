using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>Decides once for each word of the dictionary how it is treated.</summary>
internal static class WordClasses
{
    private static readonly WordClass[] Decided = new WordClass[SystemDictionary.Ipadic.WordCount];

    public static WordClass Of(in Morpheme morpheme, ReadOnlySpan<char> surface)
    {
        ref WordClass known = ref Decided[morpheme.WordId];
        if (known == WordClass.Undecided)
        {
            known = Decide(morpheme.PartOfSpeech, surface);
        }

        return known;
    }

    private static WordClass Decide(string partOfSpeech, ReadOnlySpan<char> surface)
    {
        if (partOfSpeech == "名詞-数")
        {
            return KanjiNumber.IsNumeral(surface) ? WordClass.Number : WordClass.Word;
        }

        if (partOfSpeech == "名詞-接尾-助数詞")
        {
            return WordClass.Counter;
        }

        if (Era.IsName(surface))
        {
            return WordClass.Era;
        }

        bool isSymbol = partOfSpeech.StartsWith("記号", StringComparison.Ordinal) && partOfSpeech != "記号-アルファベット";
        return isSymbol ? WordClass.Punctuation : WordClass.Word;
    }
}
