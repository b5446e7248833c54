using Search.Querying.Evaluation;
using Search.Querying.Matching;
using Search.Schema;

namespace Search.Querying.Planning;

/// <summary>The analyzer of one thread and what works with it.</summary>
internal sealed class PlanningTools
{
    public PlanningTools(IndexSnapshot index)
    {
        Words = new WordPlanner(index.Analysis, index.Expander, index.Statistics.Posts, index.Weights);
        Words.Synonyms = index.SynonymsBy(Words.Analyze);
        Words.Aliases = index.Aliases;
        Planner = new QueryPlanner(Words, new LabelKeys(Words.Analyzer, Words.Table), index.Plans);
    }

    public WordPlanner Words { get; }

    public QueryPlanner Planner { get; }
}
