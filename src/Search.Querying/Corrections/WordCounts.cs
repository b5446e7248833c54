using Search.Querying.Evaluation;
using Search.Querying.Words;

namespace Search.Querying.Corrections;

/// <summary>How many posts the words of a question have by their own ways, without what stands in for them.</summary>
internal sealed class WordCounts(SearchRun run)
{
    private readonly HashSet<QuestionWord> _stoodIn = [.. run.StandIns.All.SelectMany(one => one.Words)];

    public long Of(QuestionWord word) => _stoodIn.Contains(word) ? 0 : run.Answers.Sum(answers => (long)answers.Of(word).Count);

    /// <summary>Whether neither a word nor what stands for it and its neighbours has posts.</summary>
    public bool IsAbsent(QuestionRun one, QuestionWord word) =>
        Of(word) == 0 && !one.Joints.Any(joint => joint.Words.Contains(word) && run.Answers.Any(answers => answers.Of(joint.Whole).Count > 0));

    /// <summary>Whether the characters of a run or word stand in posts, if not as words.</summary>
    public bool StandAsCharacters(QuestionRun one) =>
        run.StandIns.All.Any(standIn => standIn.Needle is not null && standIn.Words.Count == one.Words.Count && one.Words.All(standIn.Words.Contains));
}
