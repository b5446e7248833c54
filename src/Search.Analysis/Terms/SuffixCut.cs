using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>
/// Three nouns of two kanji that may as well be two with suffixes: 外国 + 人参 + 政権 costs what 外国 + 人 + 参政 + 権 costs, and only
/// the second is ever meant. Where the costs are that near, derivation is likelier than chance.
/// </summary>
internal sealed class SuffixCut(SegmentationText text, MorphemeList morphemes, TermWriter writer)
{
    /// <summary>How much more the cut with suffixes may cost; the dictionary's unit is about 1/800 of a factor of e in likelihood.</summary>
    private const int Margin = 2000;

    private JapaneseSegmenter? _alternatives;

    /// <summary>Adds the word at <paramref name="index"/> and the two behind it in the other cut.</summary>
    /// <returns>Where they end; 0 where they are cut as they should.</returns>
    public int Add(int index)
    {
        ReadOnlySpan<char> units = text.Span;
        int start = morphemes[index].Start;
        int end = start + 6;
        if (index + 2 >= morphemes.Count || morphemes[index + 1].End != start + 4 || morphemes[index + 2].Start != start + 4 || morphemes[index + 2].End != end
            || !CompoundParts.IsSuffix(units.Slice(start + 5, 1)) || !CompoundParts.IsAction(units.Slice(start + 3, 2)) || !IsNear(start))
        {
            return 0;
        }

        writer.AddWord(morphemes[index]);
        writer.AddText(start + 2, start + 3);
        writer.AddText(start + 3, start + 5);
        writer.AddText(start + 5, end);
        return end;
    }

    /// <summary>Whether the cut with suffixes is among the likely ones, whatever stands around: text and question are cut alike.</summary>
    private bool IsNear(int start)
    {
        _alternatives ??= new JapaneseSegmenter(new SegmentationOptions { Mode = SegmentationMode.Normal, DiscardPunctuation = false, NBestCost = Margin });
        _alternatives.Start(text.Memory.Slice(start, 6));
        int found = 0;
        while (_alternatives.TryRead(out Morpheme morpheme))
        {
            found += (morpheme.Start, morpheme.End) is (2, 3) or (3, 5) or (5, 6) ? 1 : 0;
        }

        return found == 3;
    }
}
