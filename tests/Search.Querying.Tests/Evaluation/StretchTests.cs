using Search.Querying.Evaluation;
using Search.Querying.Matching;
using Search.Querying.Words;

namespace Search.Querying.Tests.Evaluation;

/// <summary>A misspelt name is cut where there is nothing to cut: the whole stretch of katakana is what was meant.</summary>
public class StretchTests
{
    [Theory]
    // Words with their places; the word asked about; its stretch.
    [InlineData("クバ:0 ネティス:1", "ネティス", "クバネティス")]
    [InlineData("ク:0 バ:1 ネティス:2", "ク", "クバネティス")]
    [InlineData("ク:0 バ:1 ネティス:2", "バ", "クバネティス")]
    [InlineData("ｸﾊﾞ:0 ネティス:1", "ネティス", "クバネティス")]
    [InlineData("新しい:0 クバ:1 ネティス:2 入門:3", "クバ", "クバネティス")]
    [InlineData("入門:0", "入門", "入門")]
    [InlineData("クバ:0 ネティス:2", "クバ", "クバ")] // a particle stands between
    [InlineData("ク:0 バ:1 ネティス:3", "ク", "クバ")]
    [InlineData("ク:0 バ:2 ネティス:3", "ネティス", "バネティス")]
    public void A_stretch_is_of_one_script_without_gaps(string words, string asked, string stretch)
    {
        var graph = new WordGraph(1, []);
        QuestionWord[] all = [.. words.Split(' ').Select(word => word.Split(':')).Select(word => new QuestionWord(word[0], graph, [3], WordRole.Content, int.Parse(word[1]), int.Parse(word[1])))];
        var run = new QuestionRun("", new RunAnalysis("", "", [], []), graph, [3], all, []);
        (IReadOnlyList<QuestionWord> found, string text) = Stretch.Around(run, all.Single(word => word.Text == asked));
        Assert.Equal(stretch, text);
        Assert.Contains(found, word => word.Text == asked);
    }
}
