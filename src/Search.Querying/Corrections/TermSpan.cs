using Search.Querying.Matching;
using Search.Querying.Words;

namespace Search.Querying.Corrections;

/// <summary>Some neighbouring terms of a run.</summary>
/// <param name="Run">The run.</param>
/// <param name="First">The number of the first term.</param>
/// <param name="Last">The number of the last.</param>
internal readonly record struct TermSpan(QuestionRun Run, int First, int Last)
{
    // Between two words of a phrase stand few particles.
    private const int MostBetween = 3;

    private IReadOnlyList<QueryTerm> Terms => Run.Analysis.Terms;

    public int Start => Terms[First].SourceStart;

    public int End => Math.Max(Start, Terms[Last].SourceEnd);

    /// <summary>The terms as posts would have them, joined.</summary>
    public string Surface => string.Concat(Terms.Skip(First).Take(Last - First + 1).Select(term => term.Lexeme.Surface));

    /// <summary>The pieces of the run from a neighbouring word to this one and from this one to the next; the whole run where there is no other word.</summary>
    public IReadOnlyList<(int Start, int End)> Windows()
    {
        List<(int, int)> windows = [];
        if (Neighbour(-1) is { } before) windows.Add((Terms[before].SourceStart, End));
        if (Neighbour(1) is { } after) windows.Add((Start, Terms[after].SourceEnd));
        if (windows.Count == 0 && Last - First + 1 < Terms.Count) windows.Add((0, Run.Analysis.Source.Length));
        return windows;
    }

    /// <summary>The nearest word before (-1) or after (1).</summary>
    public int? Neighbour(int direction)
    {
        int at = direction < 0 ? First - 1 : Last + 1;
        for (int tried = 0; tried <= MostBetween && at >= 0 && at < Terms.Count; tried++, at += direction)
        {
            if (!Terms[at].Lexeme.IsFunctionWord) return at;
        }
        return null;
    }

    /// <summary>The span with the terms of the same script directly beside it.</summary>
    public TermSpan Stretched(Func<string, bool> isOfScript)
    {
        (int first, int last) = (First, Last);
        while (first > 0 && Terms[first].Step == 1 && isOfScript(Terms[first - 1].Lexeme.Surface)) first--;
        while (last + 1 < Terms.Count && Terms[last + 1].Step == 1 && isOfScript(Terms[last + 1].Lexeme.Surface)) last++;
        return new TermSpan(Run, first, last);
    }

    /// <summary>A piece of the run with another text in the place of this span.</summary>
    public string With(string text, (int Start, int End) piece) => Run.Analysis.Source[piece.Start..Start] + text + Run.Analysis.Source[End..piece.End];
}
