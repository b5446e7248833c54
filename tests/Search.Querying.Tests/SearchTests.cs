using System.Text.Json;

namespace Search.Querying.Tests;

public sealed class SearchTests(SearchTests.Posts posts) : IClassFixture<SearchTests.Posts>
{
    private readonly BuiltIndex _index = posts.Index;

    [Theory]
    [InlineData("索引 カレー", "b.md")]
    [InlineData("カレー OR Ruby", "b.md sub/c.md")]
    [InlineData("索引 -カレー -Python", "a.md e.md")]
    [InlineData("tag:料理", "b.md")]
    [InlineData("tag:\"GitHub Actions\"", "sub/d.md")]
    [InlineData("tag:c#", "a.md")]
    [InlineData("category:技術 -tag:Python", "a.md")]
    [InlineData("author:山田", "a.md")]
    [InlineData("title:検索", "a.md")]
    [InlineData("path:sub/", "sub/c.md sub/d.md")]
    [InlineData("path:s*d.md", "sub/d.md")]
    [InlineData("date:2025-10", "a.md b.md")]
    [InlineData("date:2025-10-31", "b.md")]
    [InlineData("date:令和6年", "sub/c.md")]
    [InlineData("after:2025-10-31", "sub/d.md")]
    [InlineData("before:2025-10-05", "sub/c.md")]
    [InlineData("date:先月", "")]
    [InlineData("-tag:料理 date:2025", "a.md sub/d.md")]
    [InlineData("Pyth*", "sub/d.md")]
    [InlineData("(カレー OR Ruby) -tag:日記", "b.md")]
    [InlineData("\"索引 カレー\"", "")]
    [InlineData("", "")]
    [InlineData("((((", "")]
    public void Questions_select_posts(string question, string paths) =>
        Assert.Equal(
            paths.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            _index.Search(question, new SearchOptions { Limit = 1000, LoosestMatch = MatchArrangement.All }).Hits.Select(hit => hit.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void Qualifiers_alone_list_the_newest_first() => Assert.Equal(["sub/d.md", "b.md", "a.md"], _index.Paths("date:2025"));

    [Fact]
    public void Order_can_be_asked_for()
    {
        Assert.Equal(["sub/d.md", "b.md", "a.md", "e.md"], _index.Paths("索引 sort:newest"));
        Assert.Equal(["a.md", "b.md", "sub/d.md", "e.md"], _index.Paths("索引 sort:oldest"));
        Assert.Equal(["sub/d.md", "b.md", "a.md", "sub/c.md", "e.md"], _index.Paths("sort:newest"));
    }

    [Fact]
    public void A_title_outranks_the_text() => Assert.Equal("a.md", _index.Paths("検索")[0]);

    [Fact]
    public void Where_no_post_has_all_words_those_with_most_are_shown_and_say_what_is_missing()
    {
        PostPage page = _index.Search("索引 カレー Ruby");
        PostHit hit = page.Hits[0];
        Assert.Equal(("b.md", MatchTier.Exact, MatchArrangement.Most), (hit.Path, hit.Tier, hit.Match));
        Assert.Equal(["Ruby"], hit.Missing);
        Assert.Equal((0, page.Hits.Count), (page.Total, page.Partial));
        Assert.Contains("すべてを満たす投稿はない", page.Interpretation, StringComparison.Ordinal);
    }

    [Fact]
    public void Posts_that_lack_a_word_are_listed_and_counted_apart()
    {
        PostPage most = _index.Search("検索 Ruby"), all = _index.Search("検索 Ruby", new SearchOptions { LoosestMatch = MatchArrangement.All });
        Assert.Equal(("sub/c.md", 1), (most.Hits[0].Path, most.Total));
        Assert.NotEqual(0, most.Partial);
        Assert.Equal(most.Total + most.Partial, most.Hits.Count);
        Assert.All(most.Hits.Skip(1), hit => Assert.Equal((MatchArrangement.Most, "Ruby", MatchTier.Exact), (hit.Match, Assert.Single(hit.Missing), hit.Tier)));
        Assert.Equal((1, 0), (all.Total, all.Partial));
        Assert.Empty(Assert.Single(all.Hits).Missing);
    }

    [Fact]
    public void A_word_that_no_post_has_may_differ_by_one_letter()
    {
        PostPage page = _index.Search("Pythom");
        Assert.Equal(("sub/d.md", MatchTier.Fuzzy), (page.Hits[0].Path, page.Hits[0].Tier));
        Assert.Equal(["python"], page.Suggestions);
    }

    [Fact]
    public void Pages_go_on_where_the_last_ended()
    {
        PostPage all = _index.Search("索引"), second = _index.Search("索引", new SearchOptions { Limit = 2, Offset = 1 });
        Assert.Equal(all.Total, second.Total);
        Assert.Equal(all.Hits.Skip(1).Take(2).Select(hit => (hit.Rank, hit.Path)), second.Hits.Select(hit => (hit.Rank, hit.Path)));
        Assert.Empty(_index.Search("索引", new SearchOptions { Offset = 99 }).Hits);
    }

    [Fact]
    public void Facets_count_all_hits()
    {
        PostPage page = _index.Search("索引", new SearchOptions { Limit = 1, Facets = ["categories", "year"] });
        Assert.Equal([new FacetValue("技術", 2)], page.Facets["categories"]);
        Assert.Equal([new FacetValue("2025", 3)], page.Facets["year"]);
    }

    [Fact]
    public void A_hit_shows_where_it_matches()
    {
        PostHit hit = Assert.Single(_index.Search("Ruby").Hits);
        Snippet snippet = Assert.Single(hit.Snippets);
        Highlight mark = Assert.Single(snippet.Highlights);
        Assert.Equal("Ruby", snippet.Text[mark.Start..mark.End]);
        Assert.Equal(6, hit.Line);
    }

    [Fact]
    public void A_match_under_a_heading_names_its_anchor()
    {
        PostHit hit = _index.Search("まず path:a.md").Hits[0];
        Assert.Equal("手順", hit.Anchor);
        Assert.Equal(12, hit.Line);
    }

    [Fact]
    public void Json_has_exactly_the_members_of_the_contract()
    {
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(_index.Search("検索"), PostJson.Readable.PostPage));
        Assert.Equal(["query", "interpretation", "total", "partial", "tookMs", "hits", "facets", "suggestions"], json.RootElement.EnumerateObject().Select(member => member.Name));
        JsonElement hit = json.RootElement.GetProperty("hits")[0];
        Assert.Equal(
            ["rank", "path", "line", "url", "title", "date", "tags", "categories", "author", "score", "tier", "match", "anchor", "missing", "snippets"],
            hit.EnumerateObject().Select(member => member.Name));
        Assert.Equal("2025-10-05T09:00:00+09:00", hit.GetProperty("date").GetString());
        Assert.Equal("exact", hit.GetProperty("tier").GetString());
        Assert.Equal("phrase", hit.GetProperty("match").GetString());
        Assert.Equal(JsonValueKind.Array, hit.GetProperty("snippets")[0].GetProperty("highlights").ValueKind);
    }

    [Fact]
    public void Explaining_tells_the_rank_or_what_was_lost()
    {
        PostExplanation found = _index.Explain("検索", "a.md"), lost = _index.Explain("検索 カレー", "a.md"), unknown = _index.Explain("検索", "z.md");
        Assert.Equal(1, found.Rank);
        Assert.Contains(found.Parts[0].Terms, term => term is { Term: "検索", Field: "title" });
        Assert.Null(unknown.Title);
        Assert.NotEmpty(lost.Summary);
    }

    [Fact]
    public void Related_posts_share_words()
    {
        PostPage page = _index.Related("a.md")!;
        Assert.DoesNotContain(page.Hits, hit => hit.Path == "a.md");
        Assert.NotEmpty(page.Hits);
        Assert.Null(_index.Related("z.md"));
    }

    [Fact]
    public void Suggestions_complete_tags_terms_and_titles()
    {
        Assert.Contains(_index.Index.Suggest("git"), one => one is { Text: "GitHub Actions", Kind: SuggestionKind.Tag });
        Assert.Contains(_index.Index.Suggest("カレ"), one => one.Text == "カレー");
        Assert.Contains(_index.Index.Suggest("料理の"), one => one is { Text: "料理の記録", Kind: SuggestionKind.Title });
        Assert.Empty(_index.Index.Suggest(""));
    }

    public static TheoryData<string> Hostile() =>
    [
        new string('漢', 2_000), string.Concat(Enumerable.Repeat("🎉", 60_000)), new string('(', 100_000), new string('\uD800', 5_000),
        "\0", "*", "-", "\"", "「", "tag:", "OR", "- - -", "を", "が は", "AND OR", "title:*", "-(", "\uDC00\uD800", "date:9999-12-31..", "after:9999", "before:1",
        string.Concat(Enumerable.Repeat("索引 ", 5_000)), string.Concat(Enumerable.Repeat("索引を作る", 2_000)), string.Concat(Enumerable.Repeat("a*", 3_000)),
        string.Join(" OR ", Enumerable.Range(0, 3_000)), new string('の', 2_000), string.Concat(Enumerable.Range(0, 60).Select(i => $"{(char)('a' + (i % 26))}* ")), new string('a', 100_000), new string('ア', 100_000), "a" + new string('\u0301', 50_000),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_questions_are_answered_soon(string question)
    {
        _index.Search("温める");
        TimeSpan taken = Search.Testing.ThreadClock.Measure(() =>
        {
            _index.Search(question);
            _index.Index.Suggest(question);
            _index.Explain(question, "a.md");
        });
        Assert.True(taken < TimeSpan.FromSeconds(5), $"took {taken}");
    }

    [Fact]
    public void A_missing_or_foreign_index_says_what_to_do()
    {
        PostIndexException missing = Assert.Throws<PostIndexException>(() => PostIndex.Open(Path.Combine(Path.GetTempPath(), "no-such-index")));
        Assert.Contains("search build", missing.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', missing.Message);
    }

    /// <summary>A small index for all tests of this class.</summary>
    public sealed class Posts : IDisposable
    {
        internal BuiltIndex Index { get; } = new(
            ("a.md", BuiltIndex.Post("検索 入門", "索引を作る話です。\n\n## 手順\n\nまず索引を作り、次に検索します。", "2025-10-05 09:00:00 +0900", "tags: [検索, C#]\ncategories: [技術]\nauthor: 山田\n")),
            ("b.md", BuiltIndex.Post("料理の記録", "カレーを作った。索引はない。", "2025-10-31 23:30:00 +0900", "tags: [料理]\nauthor: 佐藤\n")),
            ("sub/c.md", BuiltIndex.Post("日記", "検索の話を少し。Rubyも使う。", "2024-02-29 00:00:00 +0900", "tags: [日記]\n")),
            ("sub/d.md", BuiltIndex.Post("Python", "Pythonで索引を書く。", "2025-11-01 00:00:00 +0900", "tags: [Python, GitHub Actions]\ncategories: [技術]\n")),
            ("e.md", "# 日付なし\n\n検索と索引。"));

        public void Dispose() => Index.Dispose();
    }
}
