using System.Runtime.CompilerServices;
using System.Text;

namespace Search.Querying.Tests;

/// <summary>Questions that may have been meant: the cases of <c>Cases/corrections.txt</c>, and what holds for each of them.</summary>
public class CorrectionTests
{
    private const string Arrow = " →";

    [Fact]
    public void Every_case_is_right()
    {
        var wrong = new StringBuilder();
        int cases = ForEach((index, question, wanted) =>
        {
            string seen = string.Join(" / ", index.Search(question).Suggestions);
            if (seen != wanted) wrong.AppendLine($"{question} → {seen}, not {wanted}");
        });
        Assert.True(wrong.Length == 0, wrong.ToString());
        Assert.True(cases >= 75, $"only {cases} cases were read");
    }

    [Fact]
    public void A_suggestion_finds_as_typed_at_least_what_the_question_does_and_needs_no_suggestion() => ForEach((index, question, _) =>
    {
        bool isRun = question.AsSpan().IndexOfAny(" \"()") < 0;
        foreach (string suggestion in index.Search(question).Suggestions)
        {
            PostPage meant = index.Search(suggestion);
            Assert.Empty(meant.Suggestions);
            Assert.All(meant.Hits, hit => Assert.True(hit.Tier <= MatchTier.Reading, $"{suggestion} is found as {hit.Tier}"));
            if (isRun) Assert.InRange(index.Search($"\"{suggestion}\"").Total, index.Search($"\"{question}\"").Total, int.MaxValue);
        }
    });

    [Fact]
    public void What_was_asked_is_what_is_found() => ForEach((index, question, _) => Assert.Equal(question, index.Search(question).Query));

    [Fact]
    public void A_rare_spelling_is_doubted_where_very_many_posts_have_a_near_one()
    {
        using var index = new BuiltIndex([.. Enumerable.Range(0, 12).Select(i => ($"_posts/{i}.md", BuiltIndex.Post("無題", i == 0 ? "コンピュータグラフィクス" : i == 1 ? "プログラミンクの話" : "プログラミングの話")))]);
        Assert.Equal(["プログラミング"], index.Search("プログラミンク").Suggestions);
        Assert.Equal(1, index.Search("プログラミンク").Total);
        Assert.Empty(index.Search("プログラミング").Suggestions);
    }

    [Fact]
    public void There_are_three_suggestions_at_most()
    {
        using var index = new BuiltIndex([.. new[] { "パイソンアカ", "パイソンイカ", "パイソンウカ", "パイソンエカ" }.Select((word, i) => ($"_posts/{i}.md", BuiltIndex.Post("無題", word)))]);
        Assert.Equal(3, index.Search("パイソンオカ").Suggestions.Count);
    }

    [Fact]
    public void They_are_announced_in_the_language_of_the_question()
    {
        using var index = new BuiltIndex(("_posts/a.md", BuiltIndex.Post("無題", "python")));
        Assert.Equal("Did you mean: ", index.Search("pythn").SuggestionsHeading);
        Assert.Equal("もしかして: ", index.Search("pythn入門").SuggestionsHeading);
    }

    private static int ForEach(Action<BuiltIndex, string, string> judge)
    {
        int cases = 0;
        List<string> posts = [], questions = [];
        foreach (string line in File.ReadLines(Path.Combine(Folder(), "Cases", "corrections.txt")).Append("# end"))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal)) posts.Add(line[2..]);
            else if (line.StartsWith("# ", StringComparison.Ordinal)) Judge();
            else if (line.Contains(Arrow, StringComparison.Ordinal) && posts.Count > 0) questions.Add(line);
        }
        return cases;

        void Judge()
        {
            if (posts.Count > 0)
            {
                using var index = new BuiltIndex([.. posts.Select((text, i) => ($"_posts/{i}.md", BuiltIndex.Post("無題", text)))]);
                foreach (string[] sides in questions.Select(line => line.Split(Arrow))) judge(index, sides[0], sides[1].Trim());
            }
            cases += questions.Count;
            posts.Clear();
            questions.Clear();
        }
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
