using Search.Querying.Matching;
using Search.Querying.Words;

namespace Search.Querying.Evaluation;

/// <summary>What stands in posts for words of the question: a word, several as one, or a near spelling.</summary>
/// <param name="Graph">Its ways.</param>
/// <param name="Fields">The fields it may stand in.</param>
/// <param name="Mask">The words that it stands for.</param>
/// <param name="Rarity">How telling it is.</param>
internal sealed record ShownWord(WordGraph Graph, IReadOnlyList<int> Fields, ulong Mask, double Rarity)
{
    /// <summary>All that may be shown for a question, the words first.</summary>
    public static IReadOnlyList<ShownWord> Of(SearchRun run)
    {
        List<ShownWord> shown = [];
        foreach (QuestionWord word in run.Numbers.Words) Add(word, [word]);
        foreach (WordJoint joint in run.Numbers.Runs.SelectMany(one => one.Joints)) Add(joint.Whole, joint.Words);
        foreach (StandIn standIn in run.StandIns.All)
        {
            if (standIn.Near is { } near) Add(near, standIn.Words);
        }
        return shown;

        void Add(QuestionWord word, IReadOnlyList<QuestionWord> words)
        {
            if (word.Graph.Edges.Count > 0)
                shown.Add(new ShownWord(word.Graph, word.Fields, run.Numbers.MaskOf(words), words.Sum(run.Numbers.RarityOf)));
        }
    }
}
