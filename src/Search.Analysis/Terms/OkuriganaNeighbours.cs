using Search.Analysis.Spelling;
using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>Words of kanji and the kana behind them, which are written with more or fewer of these and then cut otherwise.</summary>
internal sealed class OkuriganaNeighbours(SegmentationText text, MorphemeList morphemes, TermWriter writer)
{
    private readonly SystemDictionary _dictionary = SystemDictionary.Ipadic;

    /// <summary>立 + 上げ is one word, because 立ち上げ is; so are 立ち + 上げ and 問 + 合わせ.</summary>
    public bool Join(int index)
    {
        ref readonly Morpheme first = ref morphemes[index];
        ref readonly Morpheme second = ref morphemes[index + 1];
        if (OkuriganaJoints.ReadingOf(first, second, text.Span) is not { } reading)
        {
            return false;
        }

        writer.AddSpelled(first.Start, second.End, reading);
        writer.AddWordBeside(first);
        writer.AddWordBeside(second);
        return true;
    }

    /// <summary>組合 + わせ is one word, because 組み合わせ is.</summary>
    public bool JoinCutWord(int index)
    {
        // Kana that stand behind nouns for themselves: particles, and the forms of する.
        const string OfThemselves = "はがをにのでともへやかしすなださせて";
        const int LongestEnding = 2;
        ref readonly Morpheme word = ref morphemes[index];
        int end = morphemes[index + 1].End;
        ReadOnlySpan<char> kana = text.Span[word.End..end];
        if (kana.Length > LongestEnding || !Characters.IsHiragana(kana[0]) || OfThemselves.Contains(kana[0], StringComparison.Ordinal)
            || !Kana.EndsInIOrE(kana) || OkuriganaJoints.ReadingOfCutWord(text.Span[word.Start..word.End], kana) is not { } reading)
        {
            return false;
        }

        writer.AddSpelled(word.Start, end, reading);
        writer.AddWordBeside(word);
        return true;
    }

    /// <summary>Adds 貼り and 付け together as one word where the dictionary does not have it; 貼付け is another spelling of it.</summary>
    public void AddForms(int index)
    {
        ref readonly Morpheme first = ref morphemes[index];
        ref readonly Morpheme second = ref morphemes[index + 1];
        if (OkuriganaJoints.ReadingOfForms(first, second, text.Span) is { } reading)
        {
            writer.AddSpelledBeside(first.Start, second.End, reading);
        }
    }

    /// <summary>Adds the verb in 食べ物 and 考え方, and the noun of 待ち時間 too, where the dictionary's readings agree.</summary>
    public void AddVerb(in Morpheme word)
    {
        ReadOnlySpan<char> surface = text.Span[word.Start..word.End];
        int stem = OkuriganaSpelling.StemLength(surface);
        DictionaryWords forms = _dictionary.WordsOf(surface[..stem]);
        for (int i = 0; i < forms.Count; i++)
        {
            if (forms[i].PartOfSpeech == "動詞-自立" && forms[i].Reading is { } reading && word.Reading?.StartsWith(reading, StringComparison.Ordinal) == true)
            {
                writer.AddWordBeside(forms[i].WordId, word.Start, word.Start + stem);
                if (surface.Length - stem > 1)
                {
                    writer.AddTextBeside(word.Start + stem, word.End);
                }

                return;
            }
        }
    }

    /// <summary>Adds 御茶 as the one word that お茶 is.</summary>
    public void AddPolite(int start, int nounStart, int end)
    {
        const int LongestNoun = 8;
        Span<char> kana = stackalloc char[LongestNoun + 1];
        ReadOnlySpan<char> noun = text.Span[nounStart..end];
        if (noun.Length > LongestNoun || text.Span[start] != SpellingKeys.PolitePrefix[0])
        {
            return;
        }

        noun.CopyTo(kana[1..]);
        kana = kana[..(noun.Length + 1)];
        foreach (char prefix in "おご")
        {
            kana[0] = prefix;
            if (_dictionary.ContainsWord(kana))
            {
                writer.AddTextBeside(start, end);
                return;
            }
        }
    }
}
