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

    /// <summary>By how much two nouns must be likelier than a prefix with a noun and a suffix, or with a noun alone.</summary>
    private const int RecutMarginOfThree = 3000;
    private const int RecutMarginOfTwo = 1000;

    private readonly KatakanaNeighbours _katakana = new(text, morphemes, writer);
    private readonly SuffixCut _suffixes = new(text, morphemes, writer);
    private readonly OkuriganaNeighbours _okurigana = new(text, morphemes, writer);
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

        if ((traits & WordTraits.KanjiNoun) != 0 && (next & WordTraits.BeginsWithSuffix) != 0 && word.End - word.Start == 2 && _suffixes.Add(index) is > 0 and int end)
        {
            return end;
        }

        if ((traits & (WordTraits.SingleKanji | WordTraits.Okurigana)) != 0 && (next & (WordTraits.SingleKanji | WordTraits.Okurigana)) != 0 && _okurigana.Join(index))
        {
            return morphemes[index + 1].End;
        }

        if ((traits & WordTraits.KanjiNoun) != 0 && word.End - word.Start == 2 && next == WordTraits.Decided && _okurigana.JoinCutWord(index))
        {
            return morphemes[index + 1].End;
        }

        if ((traits & next & WordTraits.Katakana) != 0 && _katakana.Join(index))
        {
            return morphemes[index + 1].End;
        }

        writer.AddWord(word);
        if ((traits & WordTraits.SingleKanji) != 0 && Abbreviation.In(text.Span, word.Start) is { } meaning)
        {
            writer.AddTextBeside(text.Span[(word.Start - 1)..(word.End + 1)], word.Start, word.End, meaning);
        }

        if ((traits & (WordTraits.PartBeforeLast | WordTraits.PartAfterFirst | WordTraits.Halves)) != 0)
        {
            AddParts(word, traits);
        }

        if ((traits & WordTraits.Katakana) != 0)
        {
            AddKatakana(index);
        }

        if ((traits & next & WordTraits.Okurigana) != 0)
        {
            _okurigana.AddForms(index);
        }

        if ((traits & WordTraits.Dotted) != 0)
        {
            _katakana.AddBetweenDots(word.Start, word.End);
        }
        else if ((traits & next & (WordTraits.KanjiNoun | WordTraits.Katakana)) is var script && script != 0)
        {
            AddWholes(index, script);
        }

        if ((traits & WordTraits.KanjiNoun) != 0)
        {
            AddShifted(index, next);
        }

        if ((traits & (WordTraits.FreeTail | WordTraits.PlaceTail)) != 0)
        {
            AddWithoutSuffix(index, traits);
        }
        else if ((traits & WordTraits.PolitePrefix) != 0 && (next & WordTraits.KanjiNoun) != 0)
        {
            _okurigana.AddPolite(word.Start, word.End, morphemes[index + 1].End);
        }
        else if ((traits & WordTraits.Polite) != 0)
        {
            writer.AddTextBeside(word.Start + 1, word.End);
        }
        else if ((traits & WordTraits.VerbAndNoun) != 0)
        {
            _okurigana.AddVerb(word);
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

    /// <summary>Replaces a prefix, a noun and a suffix, if there is one, by a noun of time and a likelier noun: 今 日本 屋 → 今日 本屋, 昨 日本 → 昨日 本.</summary>
    private int Recut(int index)
    {
        bool hasThird = index + 2 < morphemes.Count && morphemes[index + 2].Start == morphemes[index + 1].End
            && (WordTraitTable.Of(morphemes[index + 2], text.Span) & WordTraits.KanjiNoun) != 0;
        int last = hasThird ? index + 2 : index + 1;
        int start = morphemes[index].Start;
        int end = morphemes[last].End;
        ReadOnlySpan<char> units = text.Span;
        int cost = hasThird ? -RecutMarginOfThree : -RecutMarginOfTwo;
        for (int word = index; word <= last; word++)
        {
            cost += CostOf(word);
        }

        for (int cut = morphemes[index].End + 1; cut < morphemes[index + 1].End; cut++)
        {
            // Before a noun, only nouns of time stand as freely as a prefix does: 昨日, but not 副本 of 副本部長.
            if (NounCost(units[start..cut], "名詞-副詞可能") + NounCost(units[cut..end], "名詞") < cost)
            {
                writer.AddText(start, cut);
                writer.AddText(cut, end);
                return end;
            }
        }

        return 0;
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

            if (last == index + 1 && (WordTraitTable.Of(morphemes[last], text.Span) & WordTraits.Suffixes) != 0 && _dictionary.ContainsWord(text.Span[start..(end - 1)]))
            {
                // 大学 + 院生 holds 大学院.
                writer.AddTextBeside(start, end - 1);
            }
        }
    }

    /// <summary>Adds 中学 and 学校 beside 中学校.</summary>
    private void AddParts(in Morpheme word, WordTraits traits)
    {
        if ((traits & WordTraits.PartBeforeLast) != 0)
        {
            writer.AddTextBeside(word.Start, word.End - 1);
        }

        if ((traits & WordTraits.PartAfterFirst) != 0)
        {
            writer.AddTextBeside(word.Start + 1, word.End);
        }

        if ((traits & WordTraits.Halves) != 0 && CompoundParts.SplitOf(word.WordId) is > 0 and int split)
        {
            AddPart(word.Start, word.Start + split);
            AddPart(word.Start + split, word.End);
        }
    }

    private void AddPart(int start, int end)
    {
        if (end - start > 1)
        {
            writer.AddTextBeside(start, end);
        }
    }

    /// <summary>
    /// Adds the words of the other cut where the last kanji of a word may belong to the single one behind it: 日本 and 人口 beside
    /// 日本人 and 口. Each stands beside the word that it overlaps.
    /// </summary>
    private void AddShifted(int index, WordTraits next)
    {
        if ((next & WordTraits.KanjiNoun) != 0 && IsShifted(index))
        {
            writer.AddTextBeside(morphemes[index].Start, morphemes[index].End - 1);
        }

        if (index > 0 && morphemes[index - 1].End == morphemes[index].Start && IsShifted(index - 1))
        {
            writer.AddTextBeside(morphemes[index].Start - 1, morphemes[index].End);
        }
    }

    /// <summary>Whether a word of three kanji or more and the single one behind it may be cut one kanji earlier.</summary>
    private bool IsShifted(int index)
    {
        ref readonly Morpheme word = ref morphemes[index];
        ref readonly Morpheme next = ref morphemes[index + 1];
        ReadOnlySpan<char> units = text.Span;
        return next.End - next.Start == 1 && word.End - word.Start >= 3 && Characters.IsKanji(units[word.End - 1])
            && CompoundParts.IsNoun(units[(word.End - 1)..next.End]) && _dictionary.ContainsWord(units[word.Start..(word.End - 1)]);
    }

    /// <summary>Adds 品 beside 品等 where a noun stands before it, and 市 beside 市内 behind a place: 化粧品等 holds 化粧品, 神戸市内 holds 神戸市.</summary>
    private void AddWithoutSuffix(int index, WordTraits traits)
    {
        ref readonly Morpheme word = ref morphemes[index];
        if (index == 0 || morphemes[index - 1].End != word.Start)
        {
            return;
        }

        WordTraits before = WordTraitTable.Of(morphemes[index - 1], text.Span);
        bool isFree = (traits & WordTraits.FreeTail) != 0 && ((before & (WordTraits.KanjiNoun | WordTraits.Number)) != 0 || Characters.IsDigit(text.Span[word.Start - 1]));
        if (isFree || ((traits & WordTraits.PlaceTail) != 0 && (before & WordTraits.Place) != 0))
        {
            writer.AddTextBeside(word.Start, word.Start + 1);
        }
    }

    private int CostOf(int index) => _dictionary.Word(morphemes[index].WordId).Cost;

    private int NounCost(ReadOnlySpan<char> surface, string partOfSpeech)
    {
        const int Impossible = 1 << 20;
        DictionaryWords words = _dictionary.WordsOf(surface);
        int least = Impossible;
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].PartOfSpeech.StartsWith(partOfSpeech, StringComparison.Ordinal))
            {
                least = Math.Min(least, words[i].Cost);
            }
        }

        return least;
    }
}
