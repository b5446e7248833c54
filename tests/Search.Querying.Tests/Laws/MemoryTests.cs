namespace Search.Querying.Tests.Laws;

/// <summary>What an index was asked before changes no answer, though it remembers words and posts.</summary>
public class MemoryTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("efcl-half")]
    [InlineData("allforces-sample")]
    public void An_answer_is_that_of_an_index_that_was_asked_nothing_before(string name)
    {
        RealSite site = RealSite.Of(name);
        string[] questions = [.. site.Questions(100, seed: 5), "ない", "ある", "動かない", "食べたいことがある", "し", "する"];
        using PostIndex forward = site.Index.Open(), backward = site.Index.Open();
        Dictionary<string, string> first = questions.Distinct(StringComparer.Ordinal).ToDictionary(question => question, question => Answer(forward, question));
        List<string> wrong = [.. questions.Reverse().Where(question => Answer(backward, question) != first[question])];
        foreach (string question in wrong) output.WriteLine(question);
        Assert.Empty(wrong);
    }

    private static string Answer(PostIndex index, string question)
    {
        PostPage page = index.Search(question, new SearchOptions { Now = BuiltIndex.Clock, Limit = 20, MostSnippets = 0 });
        return string.Join('\n', [$"{page.Total} {page.Partial}", .. page.Hits.Select(hit => $"{hit.Path} {hit.Score} {hit.Tier} {hit.Match}")]);
    }
}
