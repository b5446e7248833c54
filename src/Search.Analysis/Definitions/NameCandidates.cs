using Search.Analysis.Terms;

namespace Search.Analysis.Definitions;

/// <summary>The words that end before a bracket, from the longest to the shortest: each begins where the analysis cuts the text.</summary>
internal static class NameCandidates
{
    private const int LongestJapanese = 24;
    private const int LongestLatin = 60;
    private const int MostWords = 8;

    /// <summary>Where they begin.</summary>
    /// <param name="text">The text, narrow.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="terms">The terms of the text that begin before <paramref name="end"/>.</param>
    /// <param name="starts">Receives the places.</param>
    public static void Find(string text, int end, ReadOnlySpan<TermOccurrence> terms, List<int> starts)
    {
        starts.Clear();
        if (end == 0)
        {
            return;
        }

        if (char.IsAsciiLetterOrDigit(text[end - 1]) || text[end - 1] is '+' or '#')
        {
            FindLatin(text, end, starts);
        }
        else if (WordScripts.IsJapanese(text[end - 1]))
        {
            FindJapanese(text, end, terms, starts);
        }

        starts.Sort();
    }

    private static void FindLatin(string text, int end, List<int> starts)
    {
        int least = Math.Max(0, end - LongestLatin);
        for (int at = end - 1; at >= least && WordScripts.IsLatin(text[at]) && starts.Count < MostWords; at--)
        {
            bool isFirst = at == 0 || !WordScripts.IsLatin(text[at - 1]) || text[at - 1] is ' ' or '/';
            if (isFirst && char.IsAsciiLetterOrDigit(text[at]))
            {
                starts.Add(at);
            }

            if (text[at] == ' ' && at > 0 && text[at - 1] == ' ')
            {
                break;
            }
        }
    }

    private static void FindJapanese(string text, int end, ReadOnlySpan<TermOccurrence> terms, List<int> starts)
    {
        int least = end;
        while (least > Math.Max(0, end - LongestJapanese) && WordScripts.IsJapanese(text[least - 1]))
        {
            least--;
        }

        for (int i = terms.Length - 1; i >= 0 && terms[i].End > least; i--)
        {
            if (terms[i].Start >= least && terms[i].Start < end && !starts.Contains(terms[i].Start))
            {
                starts.Add(terms[i].Start);
            }
        }
    }
}
