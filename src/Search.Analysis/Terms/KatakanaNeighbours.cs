using Search.Analysis.Spelling;
using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>
/// Katakana words beside each other, and kana lengthened by ー. IPADIC knows few of the words of today and cuts them at whatever
/// short words it finds in them (クラ + ウド).
/// </summary>
internal sealed class KatakanaNeighbours(SegmentationText text, MorphemeList morphemes, TermWriter writer)
{
    /// <summary>Two words this short or shorter beside each other are one that the dictionary does not have.</summary>
    private const int LongestSplinter = 2;

    /// <summary>An unknown word may begin with a known one of this length, if as much is left.</summary>
    private const int LeastPart = 3;

    /// <summary>Words are ended by short words by chance more often than they begin with them.</summary>
    private const int LeastEnd = 4;

    private const int MostNames = 3;

    private const int LongestName = 64;

    private const int LongestLengthened = 32;

    private readonly SystemDictionary _dictionary = SystemDictionary.Ipadic;

    /// <summary>Adds this word and the one behind it as one word where they are one.</summary>
    /// <returns>Whether they are.</returns>
    public bool Join(int index)
    {
        ref readonly Morpheme first = ref morphemes[index];
        ref readonly Morpheme second = ref morphemes[index + 1];
        if (first.End - first.Start <= LongestSplinter && second.End - second.Start <= LongestSplinter)
        {
            writer.AddText(first.Start, second.End);
            return true;
        }

        // インター + フェイス is one word, because インターフェース is.
        if (!KatakanaSpelling.IsSpellingOfWord(text.Span[first.Start..second.End], _dictionary))
        {
            return false;
        }

        writer.AddText(first.Start, second.End);
        writer.AddWordBeside(first);
        writer.AddWordBeside(second);
        return true;
    }

    /// <summary>
    /// Adds the known word that an unknown one begins or ends with, and what is left: フォンアプリ holds フォン and アプリ, ソーシャルネットワーク
    /// holds ネットワーク.
    /// </summary>
    public void AddParts(in Morpheme word)
    {
        ReadOnlySpan<char> units = text.Span[word.Start..word.End];
        for (int length = units.Length - LeastPart; length >= LeastPart; length--)
        {
            if (units[length] != 'ー' && _dictionary.ContainsWord(units[..length]))
            {
                AddHalves(word, length);
                return;
            }
        }

        for (int start = LeastPart; start <= units.Length - LeastEnd; start++)
        {
            if (CompoundParts.MayBegin(units[start]) && CompoundParts.IsNoun(units[start..]))
            {
                AddHalves(word, start);
                return;
            }
        }
    }

    private void AddHalves(in Morpheme word, int split)
    {
        writer.AddTextBeside(word.Start, word.Start + split);
        writer.AddTextBeside(word.Start + split, word.End);
    }

    /// <summary>Adds a name without its dots beside its first part: レオナルド・ダ・ヴィンチ is also written レオナルドダヴィンチ.</summary>
    public void AddAcrossDots(int index)
    {
        ReadOnlySpan<char> units = text.Span;
        int start = morphemes[index].Start;
        int end = morphemes[index].End;
        Span<char> joined = stackalloc char[LongestName];
        int length = end - start;
        if (length > LongestName)
        {
            return;
        }

        units[start..end].CopyTo(joined);
        for (int names = 1; names < MostNames && end + 1 < units.Length && units[end] == '・'; names++)
        {
            int from = end + 1;
            int to = from;
            index = morphemes.IndexAfter(index, from);
            if (index == morphemes.Count || morphemes[index].Start != from || !Characters.IsKatakana(units[from]))
            {
                return;
            }

            to = morphemes[index].End;
            if (length + to - from > LongestName)
            {
                return;
            }

            units[from..to].CopyTo(joined[length..]);
            length += to - from;
            writer.AddTextBeside(joined[..length], start, to);
            end = to;
        }
    }

    /// <summary>Adds kana that ー lengthens as one word: らーめん, すごーい.</summary>
    /// <returns>Where it ends.</returns>
    public int AddLengthened(int index)
    {
        ReadOnlySpan<char> units = text.Span;
        int start = morphemes[index].Start;
        int end = morphemes[index].End;
        while (++index < morphemes.Count && morphemes[index].Start == end && end - start < LongestLengthened)
        {
            bool isLength = units[end] == 'ー';
            bool goesOn = isLength || (units[end - 1] == 'ー' && Characters.IsHiragana(units[end])
                && morphemes[index] is { Kind: MorphemeKind.Known } next && !next.PartOfSpeech.StartsWith('助'));
            if (!goesOn)
            {
                break;
            }

            end = morphemes[index].End;
        }

        writer.AddText(start, end);
        return end;
    }

    /// <summary>Adds the parts of a dictionary word with dots: コカ and コーラ of コカ・コーラ.</summary>
    public void AddBetweenDots(int start, int end)
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
}
