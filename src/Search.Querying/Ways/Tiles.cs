using Search.Querying.Matching;

namespace Search.Querying.Ways;

/// <summary>A piece of a run's text.</summary>
/// <param name="Text">The piece.</param>
/// <param name="IsCut">Whether both ends lie where the question is cut: then the piece joins whole words.</param>
internal readonly record struct Tile(string Text, bool IsCut);

/// <summary>
/// Pieces of a run's text that may be terms as they stand, since neighbours decide how a text is cut. A tile of one character must
/// be a term of the question itself, or 日 and 本 would be found wherever they meet.
/// </summary>
internal static class Tiles
{
    private const int Longest = 20;
    private const int LongestRun = 48;

    /// <summary>Adds what <paramref name="termsOf"/> finds for each tile but the words of the run themselves.</summary>
    public static void AddTo(WayRequest request, Func<Tile, IReadOnlyList<ExpandedTerm>> termsOf)
    {
        RunAnalysis run = request.Run;
        string text = run.Text;
        if (text.Length > LongestRun) return;
        Dictionary<int, QueryTerm> termAt = run.Terms.ToDictionary(term => term.From);
        HashSet<int> ends = [.. run.Terms.Select(term => term.To)];
        for (int from = 0, wall = 0; from < text.Length; from++)
        {
            if (from >= wall) wall = NextWall(run, from);
            bool begins = termAt.TryGetValue(from, out QueryTerm term);
            for (int to = from + 2; to <= Math.Min(wall, from + Longest); to++)
            {
                if ((begins && to == term.To) || CutsLatin(text, from) || CutsLatin(text, to)) continue;
                request.Builder.Add(from, to, begins ? term.Step : 1, termsOf(new Tile(text[from..to], begins && ends.Contains(to))));
            }
        }
    }

    // The parts of a Latin name are terms beside it, each at the name's own position: as tiles they would reach into the next name.
    private static bool CutsLatin(string text, int at) =>
        at > 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]);

    /// <summary>Where the characters after <paramref name="from"/> stop standing together: before the next term that follows punctuation.</summary>
    private static int NextWall(RunAnalysis run, int from)
    {
        foreach (QueryTerm term in run.Terms)
        {
            if (term.From > from && term.Step > 1) return term.From;
        }
        return run.Text.Length;
    }
}
