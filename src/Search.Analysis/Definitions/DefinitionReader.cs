using Search.Analysis.Terms;

namespace Search.Analysis.Definitions;

/// <summary>Finds the definitions of a text: words that it names twice, <c>OpenAI（オープンエーアイ）</c>, and that provably agree.</summary>
/// <remarks>
/// What stands in brackets behind a word is more often a remark than a name (東京（日本）), so each pair needs a
/// <see cref="DefinitionProof"/>. Without one it is none.
/// </remarks>
public static class DefinitionReader
{
    private const int LongestContent = 120;

    /// <summary>More brackets are data; the limit keeps hostile text linear.</summary>
    private const int MostBrackets = 200;

    /// <summary>Terms before a bracket that are looked at: enough for the longest name with all terms beside its own.</summary>
    private const int MostTerms = 64;

    /// <summary>Adds the definitions of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="terms">Its terms, as <see cref="TermAnalyzer"/> cuts it.</param>
    /// <param name="found">Receives the definitions in the order of the text.</param>
    public static void Read(string text, ReadOnlySpan<TermOccurrence> terms, ICollection<Definition> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        if (text.AsSpan().IndexOfAny('(', '（') < 0)
        {
            return;
        }

        string narrow = WordScripts.Narrowed(text);
        List<int> starts = [];
        int brackets = 0;
        int next = 0;
        for (int open = narrow.IndexOf('(', StringComparison.Ordinal); open >= 0 && brackets < MostBrackets; open = narrow.IndexOf('(', open + 1))
        {
            int length = narrow.AsSpan(open + 1, Math.Min(LongestContent, narrow.Length - open - 1)).IndexOfAny("()\n");
            if (length <= 0 || narrow[open + 1 + length] != ')')
            {
                continue;
            }

            while (next < terms.Length && terms[next].Start < open)
            {
                next++;
            }

            brackets++;
            int first = Math.Max(0, next - MostTerms);
            var definition = new DefinitionCandidate(narrow, NameEnd(narrow, open), open + 1, narrow.Substring(open + 1, length));
            NameCandidates.Find(narrow, definition.NameEnd, terms[first..next], starts);
            definition.AddTo(found, starts, TermsIn(terms[next..], open + 1 + length));
        }
    }

    // A space before the bracket, or the end of a quotation: 「OpenAI」(オープンエーアイ).
    private static int NameEnd(string text, int open)
    {
        int end = open;
        if (end > 1 && text[end - 1] == ' ')
        {
            end--;
        }

        return end > 1 && "」』”\"’'】".Contains(text[end - 1], StringComparison.Ordinal) ? end - 1 : end;
    }

    private static ReadOnlySpan<TermOccurrence> TermsIn(ReadOnlySpan<TermOccurrence> terms, int end)
    {
        int count = 0;
        while (count < terms.Length && terms[count].Start < end)
        {
            count++;
        }

        return terms[..count];
    }
}
