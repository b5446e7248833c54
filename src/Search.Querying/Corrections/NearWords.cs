using Search.Analysis.Terms;
using Search.Querying.Matching;

namespace Search.Querying.Corrections;

/// <summary>Finds the words of the posts that are near a text: by one edit, by one slip of kana, by the same reading.</summary>
internal sealed class NearWords(TermExpander expander)
{
    private const int ShortestSlip = 3;
    private const int LongestSlip = 24;
    private const int ShortestReading = 3;

    private int _lookUps = 400;
    private int _edits = 6;

    /// <summary>Whether a text is long enough, and of a script, to be near few others.</summary>
    public static bool CanBeEdited(string text) => TermExpander.CanBeMisspelt(text);

    /// <summary>The words one edit away from a text in katakana or Latin letters.</summary>
    public IEnumerable<TermEntry> ByEdit(string text) => _edits-- <= 0 ? [] : expander.OfMisspelt(text).Select(term => term.Entry).Where(entry => entry.Surface != text);

    /// <summary>The words that a text with one slip of kana may mean, by their spelling and, in hiragana, by their reading.</summary>
    public IEnumerable<TermEntry> BySlip(string text)
    {
        if (text.Length is < ShortestSlip or > LongestSlip || !text.AsSpan().ContainsAnyExcept('ー', 'っ')) yield break;
        bool isHiragana = Kana.IsAllKana(text) && Kana.ToHiragana(text) == text;
        foreach (string meant in KanaSlips.Of(text))
        {
            if (_lookUps-- <= 0) yield break;
            foreach (ExpandedTerm term in expander.OfSurface(meant)) yield return term.Entry;
            if (!isHiragana) continue;
            foreach (ExpandedTerm term in expander.OfReading(meant))
            {
                // A form is not what its base is read as.
                if (!term.Entry.IsInflected) yield return term.Entry;
            }
        }
    }

    /// <summary>The words in the same form that are read alike and written with other kanji.</summary>
    public IEnumerable<TermEntry> ByReading(Lexeme lexeme)
    {
        if (!Kana.HasKanji(lexeme.Surface) || lexeme.Reading is not { } reading || (reading.Length < ShortestReading && lexeme.Surface.Length < 2)) yield break;
        string ending = Ending(lexeme.Surface);
        foreach (ExpandedTerm term in expander.OfReading(reading))
        {
            string surface = term.Entry.Surface;
            if (_lookUps-- <= 0) yield break;
            if (Kana.HasKanji(surface) && surface != lexeme.Surface && Ending(surface) == ending) yield return term.Entry;
        }
    }

    private static string Ending(string surface)
    {
        int at = surface.Length;
        while (at > 0 && Kana.IsKana(surface[at - 1])) at--;
        return surface[at..];
    }
}
