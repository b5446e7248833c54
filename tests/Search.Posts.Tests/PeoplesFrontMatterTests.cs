using System.Globalization;
using System.Text;
using CsCheck;
using Search.Testing;

namespace Search.Posts.Tests;

/// <summary>Front matter as people and their tools write it: a draft is never published, and what is meant is read.</summary>
public class PeoplesFrontMatterTests
{
    private static readonly string[] DraftLines =
    [
        "draft: true", "draft: yes", "draft: on", "draft: 1", "draft: y", "draft: 'true'", "draft: \"true\"", "draft: “true”", "draft: ｔｒｕｅ", "draft: はい",
        "draft: maybe", "draft: [true]", "draft: {a: b}", "draft: true # 注", "draft:true", "draft : true", "draft：true", "draft：　true", "draft = true", "draft=true",
        "is_draft: true", "isDraft: true", "drafts: true", "wip: true", "unpublished: true", "下書き: true",
        "published: false", "published: no", "published: off", "published: 0", "published: “false”", "published: ｆａｌｓｅ", "published: 未定", "publish: false",
        "dg-publish: false", "public: false", "private: true", "ignorePublish: true", "ignore_publish: true", "非公開: true", "公開: false",
        "status: draft", "status: 下書き", "status: “draft”", "status: Private", "post_status: draft", "post-status: auto-draft", "visibility: private", "state: pending",
        "dratf: true", "drft: true", "publised: false", "pubilshed: false",
    ];

    [Fact]
    public void Whatever_says_that_a_post_is_a_draft_leaves_it_out_in_any_case_and_place()
    {
        string[] others = ["title: 題", "tags: [a, b", "date: 昨日", "title：題", "  description: x: y", "a: \"b", "# 注"];
        Gen.Select(AnyOf(DraftLines), Gen.Int[0, 2], AnyOf(others).Array[0, 3], AnyOf(others[..3]).Array[0, 3]).Sample((draft, form, before, after) =>
        {
            string key = draft[..draft.AsSpan().IndexOfAny(":：=")];
            string rest = draft[key.Length..];
            string line = (form == 0 ? key : form == 1 ? key.ToUpperInvariant() : key[..1].ToUpperInvariant() + key[1..]) + rest;
            string text = $"---\n{string.Join('\n', before.Append(line).Concat(after))}\n---\n本文\n";
            Assert.True(Read(text).Post.IsDraft, text);
        }, iter: 2000);
    }

    [Theory]
    [InlineData("draft: false")]
    [InlineData("Draft: No")]
    [InlineData("draft:")]
    [InlineData("draft: ~")]
    [InlineData("published: true")]
    [InlineData("Published: ｔｒｕｅ")]
    [InlineData("published: 2024-05")]
    [InlineData("published: 1999")]
    [InlineData("private: false")]
    [InlineData("status: published")]
    [InlineData("status: 完成")]
    [InlineData("state: California")]
    [InlineData("craft: true")]
    [InlineData("drift: true")]
    public void What_says_nothing_of_a_draft_leaves_nothing_out(string line) => Assert.False(Read($"---\n{line}\n---\n本文\n").Post.IsDraft);

    [Fact]
    public void Defaults_of_the_site_are_no_second_value_of_a_draft()
    {
        SiteSettings site = SiteSettings.ReadSearchYaml("defaults: [{values: {draft: true}}]", "search.yaml").Settings;
        var reader = new PostReader(site.ToReaderOptions());
        var file = new PostFile("/", "a.md", "/a.md");

        Assert.False(reader.Read(file, "---\nDraft: false\n---\n文"u8).Post.IsDraft);
        Assert.True(reader.Read(file, "---\ntitle: a\n---\n文"u8).Post.IsDraft);
    }

    [Fact]
    public void The_files_that_went_wrong_are_read()
    {
        string folder = SharedData.Require("quality/failing/front-matter");
        ReadPost Of(string name) => new PostReader().Read(new PostFile(folder, name, Path.Combine(folder, name)));
        static string? Day(ReadPost read) => read.Post.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        ReadPost hatena = Of("hatena-blogsync.md");
        Assert.Equal(("枇杷の酒", "2024-06-22"), (hatena.Post.Title, Day(hatena)));
        Assert.Equal(["果実酒", "台所"], hatena.Post.Categories);
        Assert.True(Of("hatena-draft.md").Post.IsDraft);
        ReadPost colon = Of("full-width-colon.md");
        Assert.Equal(("蜜柑の話", "園芸"), (colon.Post.Title, Assert.Single(colon.Post.Tags)));
        Assert.Contains(colon.Diagnostics, static one => one is { Id: DiagnosticIds.FrontMatterColon, Line: 2, Column: 6 } && one.Message.Contains("full-width colon", StringComparison.Ordinal));
        Assert.Equal("2024-10-09", Day(Of("wareki-date.md")));
        Assert.Equal("2024-10-07", Day(Of("weekday-in-date.md")));
        ReadPost obsidian = Of("obsidian.md");
        Assert.Equal(["果実酒", "秋"], obsidian.Post.Tags);
        Assert.Equal(["石榴酒", "ざくろしゅ"], obsidian.Post.Aliases);
        Assert.Equal("2024-10-01", Day(obsidian));
    }

    [Fact]
    public void No_key_of_the_seven_sites_is_taken_for_a_typing_error()
    {
        PostFolder folder = PostFolder.Read(SharedData.Require("data/corpora"));
        var reader = new PostReader();
        string[] wrong =
        [
            .. folder.Posts.SelectMany(file => reader.Read(file).Diagnostics)
                .Where(static one => one.Id is DiagnosticIds.FrontMatterUnknownKey or DiagnosticIds.FrontMatterColon)
                .Select(static one => $"{one.Path}:{one.Line} {one.Message}"),
        ];

        Assert.Empty(wrong);
    }

    private static Gen<string> AnyOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static ReadPost Read(string text) => new PostReader().Read(new PostFile("/", "a.md", "/a.md"), Encoding.UTF8.GetBytes(text));
}
