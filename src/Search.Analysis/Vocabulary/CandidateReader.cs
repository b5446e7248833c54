using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Analysis.Vocabulary;

/// <summary>
/// Finds in front matter what may be a word: what the dictionary's own split leaves unknown. 日本 and 機械学習 are none, as the dictionary
/// spells them; ASCII is none, as it is cut by its own rules.
/// </summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class CandidateReader
{
    private const int ShortestWord = 2;
    private const int LongestWord = 32;

    /// <summary>Two katakana stand within too many other words.</summary>
    private const int ShortestKatakana = 3;

    /// <summary>Hiragana is a name only as a whole label, and shorter ones stand within grammar.</summary>
    private const int ShortestHiragana = 5;

    private const string Opening = "「『【";
    private const string Closing = "」』】";

    private readonly SegmentationText _text = new();
    private readonly JapaneseSegmenter _segmenter;
    private readonly List<Morpheme> _morphemes = [];

    /// <summary>Makes a reader.</summary>
    /// <param name="settings">The analysis that the words are for; words added to it already are not looked at.</param>
    public CandidateReader(AnalysisSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _segmenter = new JapaneseSegmenter(TermAnalyzer.Segmentation(settings with { AddedWords = null }));
    }

    /// <summary>Adds a tag, category or author and its parts between spaces.</summary>
    /// <param name="label">The value.</param>
    /// <param name="origin">Which of them it is.</param>
    /// <param name="found">Receives the words.</param>
    public void ReadLabel(string label, WordOrigin origin, ISet<WordCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(found);
        Segment(label);
        ReadOnlySpan<char> units = _text.Span;
        foreach (Range part in units.SplitAny(" 　\t"))
        {
            (int start, int length) = part.GetOffsetAndLength(units.Length);
            Add(start, start + length, origin, found);
        }
    }

    /// <summary>Adds the unknown words of a title, and what it has in brackets.</summary>
    /// <param name="title">The title.</param>
    /// <param name="found">Receives the words.</param>
    public void ReadTitle(string title, ISet<WordCandidate> found)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(found);
        Segment(title);
        ReadOnlySpan<char> units = _text.Span;
        for (int open = units.IndexOfAny(Opening); open >= 0;)
        {
            int close = units[open..].IndexOfAny(Closing);
            if (close < 0)
            {
                break;
            }

            Add(open + 1, open + close, WordOrigin.Title, found);
            int next = units[(open + 1)..].IndexOfAny(Opening);
            open = next < 0 ? -1 : open + 1 + next;
        }

        for (int first = 0; first < _morphemes.Count;)
        {
            int last = first;
            while (last + 1 < _morphemes.Count && IsNameLike(_morphemes[last]) && IsNameLike(_morphemes[last + 1]) && _morphemes[last + 1].Start == _morphemes[last].End)
            {
                last++;
            }

            if (last > first)
            {
                Add(_morphemes[first].Start, _morphemes[last].End, WordOrigin.TitleRun, found);
            }

            for (int i = first; i <= last; i++)
            {
                Add(_morphemes[i].Start, _morphemes[i].End, WordOrigin.Title, found);
            }

            first = last + 1;
        }
    }

    private void Segment(string text)
    {
        _text.Set(text);
        _morphemes.Clear();
        _segmenter.Start(_text.Memory);
        while (_segmenter.TryRead(out Morpheme morpheme))
        {
            _morphemes.Add(morpheme);
        }
    }

    private void Add(int start, int end, WordOrigin origin, ISet<WordCandidate> found)
    {
        // Latin at the beginning is cut by its own rules, and what stands behind it may be new: AIノベリスト.
        while (start < end && char.IsAsciiLetterOrDigit(_text.Span[start]))
        {
            start++;
        }

        ReadOnlySpan<char> word = _text.Span[start..end];
        bool isHiragana = origin < WordOrigin.Title && word.Length is >= ShortestHiragana and <= LongestWord && IsHiragana(word);
        if ((isHiragana || CanBeWord(word)) && IsUnknown(start, end, mayHoldGrammar: isHiragana))
        {
            found.Add(new WordCandidate(word.ToString(), origin));
        }
    }

    /// <summary>Whether a stretch is hiragana, with long vowels in it.</summary>
    private static bool IsHiragana(ReadOnlySpan<char> word)
    {
        foreach (char unit in word)
        {
            if (!Characters.IsHiragana(unit) && unit != 'ー')
            {
                return false;
            }
        }

        return word[0] != 'ー';
    }

    private static bool CanBeWord(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord || Characters.IsDigit(word[^1]) || "ーァィゥェォッャュョ".Contains(word[0], StringComparison.Ordinal))
        {
            return false;
        }

        bool isKatakana = true, hasName = false;
        foreach (char unit in word)
        {
            bool isName = Characters.IsKanji(unit) || Characters.IsKatakana(unit);
            if (!isName && !Characters.IsHiragana(unit) && !char.IsAsciiLetterOrDigit(unit))
            {
                return false;
            }

            hasName |= isName;
            isKatakana &= Characters.IsKatakana(unit);
        }

        return hasName && (!isKatakana || word.Length >= ShortestKatakana);
    }

    /// <summary>
    /// Whether the dictionary's split begins and ends with the stretch and has a word in it that it does not know, numbers aside; but not
    /// where katakana goes on (プラグ + マディレクティブ is no split), nor with grammar in it (効率的なGo), except in hiragana, where grammar is
    /// what the split finds in any name.
    /// </summary>
    private bool IsUnknown(int start, int end, bool mayHoldGrammar)
    {
        ReadOnlySpan<char> units = _text.Span;
        if (ContinuesKatakana(units, start) || ContinuesKatakana(units, end))
        {
            return false;
        }

        bool begins = false, ends = false, isUnknown = false;
        foreach (Morpheme morpheme in _morphemes)
        {
            begins |= morpheme.Start == start;
            ends |= morpheme.End == end;
            if (morpheme.Start >= start && morpheme.End <= end)
            {
                isUnknown |= morpheme.Kind == MorphemeKind.Unknown && !Characters.IsDigit(units[morpheme.Start]);
                if (!mayHoldGrammar && morpheme.PartOfSpeech.StartsWith('助'))
                {
                    return false;
                }
            }
        }

        return begins && ends && isUnknown;
    }

    private static bool ContinuesKatakana(ReadOnlySpan<char> units, int place) =>
        place > 0 && place < units.Length && Characters.IsKatakana(units[place - 1]) && Characters.IsKatakana(units[place]);

    private bool IsNameLike(in Morpheme morpheme)
    {
        foreach (char unit in _text.Span[morpheme.Start..morpheme.End])
        {
            if (!Characters.IsKanji(unit) && !Characters.IsKatakana(unit) && !char.IsAsciiLetterOrDigit(unit))
            {
                return false;
            }
        }

        return true;
    }
}
