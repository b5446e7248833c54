using System.Text.Json;

namespace Search.Cli.Tests;

public sealed class QueryCommandTests(BuiltIndex built) : IClassFixture<BuiltIndex>
{
    [Theory]
    [InlineData("Python", "-vim")]
    [InlineData("-Ruby", "Python")]
    [InlineData("@angular/core")]
    [InlineData("/?")]
    [InlineData("/h")]
    [InlineData("-h")]
    [InlineData("[解決済み]")]
    [InlineData("--force")]
    public async Task Query_words_reach_the_query_language_untouched(params string[] words)
    {
        SearchProcess.Result result = await built.QueryAsync([.. words, "--format", "json"]);
        Assert.InRange(result.ExitCode, 0, 1);
        using JsonDocument page = JsonDocument.Parse(result.Output);
        Assert.Equal(string.Join(' ', words), page.RootElement.GetProperty("query").GetString());
    }

    [Fact]
    public async Task After_two_dashes_everything_is_query()
    {
        SearchProcess.Result result = await SearchProcess.RunAsync("query", "--index", built.Index, "--format", "json", "--", "--limit", "3");
        using JsonDocument page = JsonDocument.Parse(result.Output);
        Assert.Equal("--limit 3", page.RootElement.GetProperty("query").GetString());
    }

    [Fact]
    public async Task A_hit_has_every_member_of_the_contract()
    {
        SearchProcess.Result result = await built.QueryAsync("OpenAI 投資", "--format", "json", "--facets", "tags");
        Assert.Equal(0, result.ExitCode);
        using JsonDocument page = JsonDocument.Parse(result.Output);
        Assert.Equal(
            ["query", "interpretation", "total", "partial", "tookMs", "hits", "facets", "suggestions"],
            page.RootElement.EnumerateObject().Select(member => member.Name));
        JsonElement hit = page.RootElement.GetProperty("hits")[0];
        Assert.Equal(
            ["rank", "path", "line", "url", "title", "date", "tags", "categories", "author", "score", "tier", "match", "anchor", "missing", "snippets"],
            hit.EnumerateObject().Select(member => member.Name));
        Assert.Equal("_posts/2025-09-12-openai.md", hit.GetProperty("path").GetString());
        Assert.Equal("2025-09-12T16:41:20+09:00", hit.GetProperty("date").GetString());
        Assert.Equal("exact", hit.GetProperty("tier").GetString());
        Assert.Equal("編集部", hit.GetProperty("author").GetString());
        JsonElement snippet = hit.GetProperty("snippets")[0];
        JsonElement mark = snippet.GetProperty("highlights")[0];
        string text = snippet.GetProperty("text").GetString()!;
        Assert.Contains(text[mark[0].GetInt32()..mark[1].GetInt32()], (string[])["OpenAI", "投資"]);
        Assert.Equal(1, page.RootElement.GetProperty("facets").GetProperty("tags").EnumerateArray().Single(v => v.GetProperty("value").GetString() == "投資").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Nothing_found_exits_1_and_still_prints_the_whole_document()
    {
        SearchProcess.Result result = await built.QueryAsync("この語はどこにもありませんzzqq", "--format", "json");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("\"hits\":[]", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_output_marks_the_match_and_names_title_date_tags_path_and_score()
    {
        SearchProcess.Result result = await built.QueryAsync("提携");
        Assert.Equal(0, result.ExitCode);
        foreach (string expected in (string[])["OpenAIへの投資", "2025-09-12", "AI, 投資", "_posts/2025-09-12-openai.md", "«提携»"])
        {
            Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        }

        Assert.Matches(@"2025-09-12  \d+\.\d\d", result.Output);
    }

    [Theory]
    [InlineData("データセンター -Vim", "_posts/2025-09-12-openai.md")]
    [InlineData("tag:vim", "_posts/2025-10-01-vim%20plugin.md")]
    [InlineData("date:2025-10-02", "_posts/2025-10-02-python.md")]
    [InlineData("after:2025-10-01 Python", "_posts/2025-10-02-python.md")]
    [InlineData("\"検索エンジン\"", "_posts/2025-10-02-python.md")]
    [InlineData("category:業界分析", "_posts/2025-09-12-openai.md")]
    [InlineData("author:編集部", "_posts/2025-09-12-openai.md")]
    public async Task The_query_language_selects(string query, string path)
    {
        SearchProcess.Result result = await built.QueryAsync(query, "--format", "trec");
        Assert.Equal(0, result.ExitCode);
        string[] line = Assert.Single(result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Split(' ');
        Assert.Equal(["1", "Q0", path, "1"], line[..4]);
        Assert.Equal("search", line[5]);
    }

    [Fact]
    public async Task Paths_and_vimgrep_open_from_the_current_folder()
    {
        SearchProcess.Result paths = await SearchProcess.RunAsync(new SearchProcess.Request("query", "提携", "--index", built.Index, "--format", "paths") { Folder = built.Posts });
        Assert.Equal("_posts/2025-09-12-openai.md\n", paths.Output);
        SearchProcess.Result places = await SearchProcess.RunAsync(new SearchProcess.Request("query", "提携", "--index", built.Index, "--format", "vimgrep") { Folder = built.Posts });
        Assert.StartsWith("_posts/2025-09-12-openai.md:12:8:", places.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_answers_each_line_under_its_id()
    {
        SearchProcess.Result result = await SearchProcess.RunAsync(
            new SearchProcess.Request("query", "--batch", "-", "--index", built.Index, "--format", "jsonl") { Input = "q1\t提携\nq2\tどこにもないzzqq\nq3\tPython\n" });
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["q1", "q3", "q3"], result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("query")]
    [InlineData("query", "x", "--limit", "many")]
    [InlineData("query", "x", "--limit", "-1")]
    [InlineData("query", "x", "--format", "xml")]
    [InlineData("query", "x", "--clock", "yesterday")]
    [InlineData("nosuchverb")]
    public async Task A_usage_error_is_one_line_and_exits_2(params string[] arguments)
    {
        SearchProcess.Result result = await SearchProcess.RunAsync(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.StartsWith("search: ", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_index_the_message_names_the_command_that_makes_one()
    {
        using var empty = new TemporaryFolder();
        SearchProcess.Result result = await SearchProcess.RunAsync("query", "検索", "--index", empty.Combine("none"));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("search build", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggest_completes_a_tag_and_says_how_many_posts_have_it()
    {
        SearchProcess.Result result = await SearchProcess.RunAsync("suggest", "vi", "--index", built.Index);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("vim\ttag\t1\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Related_takes_a_file_and_finds_other_posts()
    {
        SearchProcess.Result result = await SearchProcess.RunAsync(
            "related", Path.Combine(built.Posts, "_posts/2025-10-02-python.md"), "--index", built.Index, "--format", "trec");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("2025-10-01-vim%20plugin.md", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2025-10-02-python.md", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await SearchProcess.RunAsync("related", "no-such-post.md", "--index", built.Index)).ExitCode);
    }

    [Fact]
    public async Task Explain_says_the_rank_and_where_a_post_was_lost()
    {
        SearchProcess.Result found = await SearchProcess.RunAsync("explain", "提携", "_posts/2025-09-12-openai.md", "--index", built.Index, "--format", "json");
        Assert.Equal(0, found.ExitCode);
        Assert.Equal(1, JsonDocument.Parse(found.Output).RootElement.GetProperty("rank").GetInt32());
        SearchProcess.Result lost = await SearchProcess.RunAsync("explain", "提携", "_posts/2025-10-02-python.md", "--index", built.Index);
        Assert.Equal(1, lost.ExitCode);
        Assert.Contains("- ", lost.Output, StringComparison.Ordinal);
    }
}
