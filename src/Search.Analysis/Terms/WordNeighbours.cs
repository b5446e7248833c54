using Search.Analysis.Spelling;
using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>
/// Sees to it that the same characters give the same terms whatever stands beside them, and that spellings which the dictionary does
/// not have are cut like those that it has.
/// </summary>
/// <remarks>
/// The best path depends on what stands around: 化粧品 is 化粧 + 品, 化粧品等 is 化粧 + 品等. All other paths as further terms would find
/// 京都 in 東京都, so only these are added: the whole beside its first part, and a suffix cut off from another. They stand beside the
/// words of the best path, whose positions they do not change: phrases stay exact.
/// </remarks>
internal sealed class WordNeighbours(SegmentationText text, MorphemeList morphemes, TermWriter writer)
{
    private const int LongestWhole = 16;

    /// <summary>By how much two words must be likelier than the three they replace.</summary>
    private const int RecutMargin = 3000;

    // Suffixes that may follow any noun.
    private const string FreeSuffixes = "等用別的毎製";

    private readonly KatakanaNeighbours _katakana = new(text, morphemes, writer);
    private readonly SystemDictionary _dictionary = SystemDictionary.Ipadic;

    /// <summary>Adds kana that ー lengthens as one word.</summary>
    /// <returns>Where it ends.</returns>
    public int AddLengthened(int index) => _katakana.AddLengthened(index);

    /// <summary>Adds the word at <paramref name="index"/> and what it forms with those behind it.</summary>
    /// <param name="index">The word's number.</param>
    /// <param name="traits">Its traits, among them one that makes it worth a look.</param>
    /// <returns>Where the added words end.</returns>
    public int Add(int index, WordTraits traits)
    {
        ref readonly Morpheme word = ref morphemes[index];
        WordTraits next = TraitsBehind(index);
        if ((traits & WordTraits.Prefix) != 0 && (next & WordTraits.KanjiNoun) != 0 && Recut(index) is > 0 and int recut)
        {
            return recut;
        }

        if ((traits & (WordTraits.SingleKanji | WordTraits.Okurigana)) != 0 && (next & (WordTraits.SingleKanji | WordTraits.Okurigana)) != 0 && JoinOkurigana(index))
        {
            return morphemes[index + 1].End;
        }

        if ((traits & next & WordTraits.Katakana) != 0 && _katakana.Join(index))
        {
            return morphemes[index + 1].End;
        }

        writer.AddWord(word);
        if ((traits & WordTraits.Katakana) != 0)
        {
            AddKatakana(index);
        }

        if ((traits & WordTraits.Dotted) != 0)
        {
            AddBetweenDots(word.Start, word.End);
        }
        else if ((traits & next & (WordTraits.KanjiNoun | WordTraits.Katakana)) is var both && both != 0)
        {
            AddWholes(index, both);
        }

        if ((traits & WordTraits.KanjiNoun) != 0 && word.End - word.Start == 2)
        {
            AddWithoutSuffix(index);
        }
        else if ((traits & WordTraits.Polite) != 0)
        {
            writer.AddTextBeside(word.Start + 1, word.End);
        }
        else if ((traits & WordTraits.VerbAndNoun) != 0)
        {
            AddVerb(word);
        }

        return word.End;
    }

    private void AddKatakana(int index)
    {
        ref readonly Morpheme word = ref morphemes[index];
        if (word.Kind == MorphemeKind.Unknown)
        {
            _katakana.AddParts(word);
        }

        if (word.End < text.Span.Length && text.Span[word.End] == '・')
        {
            _katakana.AddAcrossDots(index);
        }
    }

    private WordTraits TraitsBehind(int index) =>
        index + 1 < morphemes.Count && morphemes[index + 1].Start == morphemes[index].End
            ? WordTraitTable.Of(morphemes[index + 1], text.Span)
            : WordTraits.None;

    /// <summary>Replaces prefix, noun and suffix by two likelier nouns: 今 日本 屋 → 今日 本屋.</summary>
    private int Recut(int index)
    {
        if (index + 2 >= morphemes.Count || morphemes[index + 2].Start != morphemes[index + 1].End
            || (WordTraitTable.Of(morphemes[index + 2], text.Span) & WordTraits.KanjiNoun) == 0)
        {
            return 0;
        }

        int start = morphemes[index].Start;
        int end = morphemes[index + 2].End;
        ReadOnlySpan<char> units = text.Span;
        int cost = CostOf(index) + CostOf(index + 1) + CostOf(index + 2) - RecutMargin;
        for (int cut = morphemes[index].End + 1; cut < morphemes[index + 1].End; cut++)
        {
            if (NounCost(units[start..cut]) + NounCost(units[cut..end]) < cost)
            {
                writer.AddText(start, cut);
                writer.AddText(cut, end);
                return end;
            }
        }

        return 0;
    }

    /// <summary>立 + 上げ is one word, because 立ち上げ is; so are 立ち + 上げ and 問 + 合わせ.</summary>
    private bool JoinOkurigana(int index)
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

    /// <summary>Adds the words that this one and those behind it make together: 吉野 + 家 beside 吉野家, which stands uncut elsewhere.</summary>
    private void AddWholes(int index, WordTraits script)
    {
        int start = morphemes[index].Start;
        for (int last = index + 1; last <= index + 2 && (last == index + 1 || (TraitsBehind(last - 1) & script) != 0); last++)
        {
            int end = morphemes[last].End;
            if (end - start > LongestWhole)
            {
                return;
            }

            if (_dictionary.ContainsWord(text.Span[start..end]))
            {
                writer.AddTextBeside(start, end);
            }
        }
    }

    /// <summary>Adds 品 beside 品等 where a noun stands before it, and 市 beside 市内 behind a place: 化粧品等 holds 化粧品, 神戸市内 holds 神戸市.</summary>
    private void AddWithoutSuffix(int index)
    {
        ref readonly Morpheme word = ref morphemes[index];
        ReadOnlySpan<char> units = text.Span;
        if (index == 0 || morphemes[index - 1].End != word.Start)
        {
            return;
        }

        WordTraits before = WordTraitTable.Of(morphemes[index - 1], units);
        bool isFree = (before & WordTraits.KanjiNoun) != 0 && FreeSuffixes.Contains(units[word.End - 1], StringComparison.Ordinal);
        if (!isFree && (before & WordTraits.Place) == 0)
        {
            return;
        }

        DictionaryWords stems = _dictionary.WordsOf(units.Slice(word.Start, 1));
        for (int i = 0; i < stems.Count; i++)
        {
            if (isFree ? stems[i].PartOfSpeech.StartsWith("名詞-接尾", StringComparison.Ordinal) : stems[i].PartOfSpeech == "名詞-接尾-地域")
            {
                writer.AddTextBeside(word.Start, word.Start + 1);
                return;
            }
        }
    }

    /// <summary>Adds the verb in 食べ物 and 考え方 where the dictionary's readings agree.</summary>
    private void AddVerb(in Morpheme word)
    {
        ReadOnlySpan<char> surface = text.Span[word.Start..word.End];
        int stem = OkuriganaSpelling.StemLength(surface);
        DictionaryWords forms = _dictionary.WordsOf(surface[..stem]);
        for (int i = 0; i < forms.Count; i++)
        {
            if (forms[i].PartOfSpeech == "動詞-自立" && forms[i].Reading is { } reading && word.Reading?.StartsWith(reading, StringComparison.Ordinal) == true)
            {
                writer.AddWordBeside(forms[i].WordId, word.Start, word.Start + stem);
                return;
            }
        }
    }

    private void AddBetweenDots(int start, int end)
    {
        ReadOnlySpan<char> units = text.Span;
        for (int from = start; from < end;)
        {
            int dot = units[from..end].IndexOf('・');
            int to = dot < 0 ? end : from + dot;
            if (to - from > 1)
            {
                writer.AddTextBeside(from, to);
            }

            from = to + 1;
        }
    }

    private int CostOf(int index) => _dictionary.Word(morphemes[index].WordId).Cost;

    private int NounCost(ReadOnlySpan<char> surface)
    {
        const int Impossible = 1 << 20;
        DictionaryWords words = _dictionary.WordsOf(surface);
        int least = Impossible;
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].PartOfSpeech.StartsWith("名詞", StringComparison.Ordinal))
            {
                least = Math.Min(least, words[i].Cost);
            }
        }

        return least;
    }
}
