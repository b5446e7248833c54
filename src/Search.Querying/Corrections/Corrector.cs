using Search.Querying.Evaluation;
using Search.Querying.Planning;
using Search.Querying.Words;

namespace Search.Querying.Corrections;

/// <summary>Finds whole questions that may have been meant. They are only ever offered.</summary>
internal sealed class Corrector(SearchRun run, PlanningTools tools)
{
    private const int Most = 3;

    /// <summary>At most three questions, the best first.</summary>
    /// <param name="query">The question as typed.</param>
    /// <param name="stands">Whether a hit has all runs of the question as typed.</param>
    public IReadOnlyList<string> For(PostQuery query, bool stands)
    {
        WordCounts counts = new(run);
        NearWords near = new(tools.Words.Dictionary.Expander);
        PhraseProbe probe = new(tools, run.Statistics);
        List<(QuestionRun Run, List<Correction> Found)> places = [];
        foreach (QuestionRun one in run.Numbers.Runs)
        {
            List<Correction> found = new RunCorrector(one, counts, near, probe).Find(stands);
            found.Sort(static (a, b) => a.Posts != b.Posts ? b.Posts.CompareTo(a.Posts) : string.CompareOrdinal(a.Text, b.Text));
            if (found.Count > 0) places.Add((one, found));
        }
        List<string> texts = [];
        for (int choice = 0; texts.Count < Most && places.Exists(place => choice < place.Found.Count); choice++)
        {
            string text = query.Text;
            foreach ((QuestionRun one, List<Correction> found) in places) text = QuestionText.With(text, one.Text, Corrected(one, found, choice));
            if (text != query.Text && !texts.Contains(text, StringComparer.Ordinal)) texts.Add(text);
        }
        return texts;
    }

    /// <summary>A run with its choice of corrections, and the best of those that lie elsewhere in it.</summary>
    private static string Corrected(QuestionRun run, List<Correction> found, int choice)
    {
        List<Correction> taken = [found[Math.Min(choice, found.Count - 1)]];
        foreach (Correction other in found)
        {
            if (taken.TrueForAll(one => other.End <= one.Start || one.End <= other.Start)) taken.Add(other);
        }
        string text = run.Analysis.Source;
        foreach (Correction one in taken.OrderByDescending(one => one.Start)) text = text[..one.Start] + one.Text + text[one.End..];
        return text;
    }
}
