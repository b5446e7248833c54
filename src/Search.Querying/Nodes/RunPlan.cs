using Lucene.Net.Util;
using Search.Querying.Evaluation;
using Search.Querying.Words;

namespace Search.Querying.Nodes;

/// <summary>A run of text: words that compete in the one list, or one thing that a post must have.</summary>
internal sealed class RunPlan(QuestionRun run, bool isFirm) : PlanNode
{
    private ulong _words;

    public QuestionRun Run => run;

    public override bool IsFirm => isFirm;

    public override void Number(WordNumbers numbers, bool isAlternative)
    {
        numbers.Add(run);
        _words = numbers.MaskOf(run.Words);
    }

    public override bool Meets(ulong mask, WordNumbers numbers) 
    {
        ulong required = _words & numbers.Required;
        return (mask & required) == required;
    }

    public override WordShare Share(ulong mask, WordNumbers numbers)
    {
        ulong required = _words & numbers.Required;
        var share = new WordShare(0, 0);
        foreach (QuestionWord word in run.Words)
        {
            ulong bit = numbers.BitOf(word);
            if ((bit & required) == 0) continue;
            double rarity = numbers.RarityOf(word);
            share += new WordShare((mask & bit) != 0 ? rarity : 0, rarity);
        }
        return share;
    }

    public override FixedBitSet? Filter(SegmentAnswers answers) => isFirm ? answers.PostsWith(run) : null;

    public override void Explain(PartExplainer explainer) => explainer.Add(run);

    public override string Describe() => run.Text;
}
