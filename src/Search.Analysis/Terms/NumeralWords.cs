using System.Buffers;
using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>Words of the dictionary that look like numbers and are none: 八百屋, 一石二鳥, 万年筆, 七五三.</summary>
internal sealed class NumeralWords(SegmentationText text, MorphemeList morphemes, TermWriter writer)
{
    private const int LeastIdiom = 3;
    private const int LongestIdiom = 6;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十百千万億");

    /// <summary>
    /// Adds a word of the dictionary that counts nothing though it has numerals: 一石二鳥, with two of them, and 万年筆, with a round one.
    /// </summary>
    /// <returns>Where it ends; 0 where there is none.</returns>
    public int AddIdiom(int start, int end)
    {
        ReadOnlySpan<char> units = text.Span;
        bool isRound = end - start == 1 && units[start] is '百' or '千' or '万' or '億';
        int longest = end;
        bool hasSecond = false;
        while (longest < units.Length && longest - start < LongestIdiom && Characters.IsKanji(units[longest]))
        {
            hasSecond |= Numerals.Contains(units[longest]);
            longest++;
        }

        for (int wordEnd = longest; (isRound || hasSecond) && wordEnd >= Math.Max(start + LeastIdiom, end + 1); wordEnd--)
        {
            bool isIdiom = isRound || units[end..wordEnd].ContainsAny(Numerals);
            if (isIdiom && CompoundParts.IsNoun(units[start..wordEnd]))
            {
                writer.AddText(start, wordEnd);
                return wordEnd;
            }
        }

        return 0;
    }

    /// <summary>Adds the word that a number and its counter are, which has a reading of its own: 二人 is ふたり, 二十日 はつか.</summary>
    public void AddCountedBeside(int start, int end)
    {
        ReadOnlySpan<char> units = text.Span;
        if (end < units.Length && units[end] is '人' or '日' or '月' or '歳' or 'つ' && CompoundParts.IsNoun(units[start..(end + 1)]))
        {
            writer.AddTextBeside(start, end + 1);
        }
    }

    /// <summary>Whether kanji digits are the name of something: 七五三 is no 753.</summary>
    public static bool IsWordOfDigits(ReadOnlySpan<char> number)
    {
        foreach (char unit in number)
        {
            if (KanjiNumber.DigitOf(unit) < 0)
            {
                return false;
            }
        }

        return CompoundParts.IsNoun(number);
    }

    /// <summary>Adds a word of the dictionary that only begins like a number: 八百屋.</summary>
    /// <returns>Where it ends; 0 where there is none.</returns>
    public int AddBegunByNumber(int start, int end, int index)
    {
        index = morphemes.IndexAfter(index, end);
        if (index == morphemes.Count || morphemes[index].Start != end || IsCounter(index, end)
            || (WordTraitTable.Of(morphemes[index], text.Span) & WordTraits.KanjiNoun) == 0)
        {
            return 0;
        }

        int wordEnd = morphemes[index].End;
        if (!SystemDictionary.Ipadic.ContainsWord(text.Span[start..wordEnd]))
        {
            return 0;
        }

        writer.AddText(start, wordEnd);
        return wordEnd;
    }

    /// <summary>Whether the morpheme counts things and begins at <paramref name="start"/>.</summary>
    public bool IsCounter(int index, int start) =>
        index < morphemes.Count && morphemes[index].Start == start && (WordTraitTable.Of(morphemes[index], text.Span) & WordTraits.Counter) != 0;
}
