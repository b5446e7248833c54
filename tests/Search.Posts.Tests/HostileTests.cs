using System.Text;

namespace Search.Posts.Tests;

/// <summary>Files that kill or stall the usual parsers: each is a post within a second, with a diagnostic.</summary>
public class HostileTests
{
    private const int Size = 200_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static string Front(string value) => $"---\ntitle: 前の鍵\nkey: {value}\ntags: [後の鍵]\n---\n本文です。\n";

    [Fact]
    public void Forty_kilobytes_of_open_brackets_in_front_matter_cost_one_key()
    {
        ReadPost read = Read(Front(new string('[', 40_000)));

        Assert.Contains(read.Diagnostics, static one => one.Id == DiagnosticIds.FrontMatterTooLarge && one.Line == 3);
        Assert.Equal("前の鍵", read.Post.Title);
        Assert.Equal(["後の鍵"], read.Post.Tags);
        Assert.Equal("本文です。", Assert.Single(read.Post.Blocks).Text);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Two_hundred_kilobytes_of_nested_brackets_in_front_matter_cost_one_key(char open, char close)
    {
        ReadPost read = Read(Front(new string(open, Size / 2) + new string(close, Size / 2)));

        Assert.Contains(read.Diagnostics, static one => one.Id == DiagnosticIds.FrontMatterTooLarge);
        Assert.Equal("前の鍵", read.Post.Title);
        Assert.Equal(["後の鍵"], read.Post.Tags);
        Assert.Equal("本文です。", Assert.Single(read.Post.Blocks).Text);
    }

    [Fact]
    public void Sixty_four_levels_are_read_and_sixty_six_are_not()
    {
        Assert.Empty(Read(Front(new string('[', 62) + new string(']', 62))).Diagnostics);
        Assert.NotEmpty(Read(Front(new string('[', 66) + new string(']', 66))).Diagnostics);
    }

    [Fact]
    public void Deep_toml_costs_one_key()
    {
        ReadPost read = Read($"+++\ntitle = \"題\"\nkey = {new string('[', 40_000)}\ndraft = true\n+++\n本文\n");

        Assert.Equal("題", read.Post.Title);
        Assert.True(read.Post.IsDraft);
        Assert.NotEmpty(read.Diagnostics);
    }

    [Fact]
    public void Aliases_are_not_expanded()
    {
        var bomb = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++)
        {
            bomb.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        }

        ReadPost read = Read(bomb.Append("tags: *a29\n---\n本文\n").ToString());

        Assert.Contains(read.Diagnostics, static one => one.Id == DiagnosticIds.FrontMatterAlias);
        Assert.Equal(["*a29"], read.Post.Tags);
    }

    [Fact]
    public void Thousands_of_tags_keys_and_list_items_take_no_second()
    {
        Assert.Equal(10_000, Read($"---\ntags: [{string.Join(',', Enumerable.Range(0, 10_000))}]\n---\n本文\n").Post.Tags.Count);
        Read("---\n" + string.Concat(Enumerable.Range(0, 8_000).Select(static i => $"k{i}: \n")) + "---\n本文\n");
        Read("---\ntags:\n" + string.Concat(Enumerable.Range(0, 8_000).Select(static i => $"- a{i}\n")) + "---\n本文\n");
    }

    [Fact]
    public void Two_hundred_quotation_marks_are_plain_text()
    {
        ReadPost read = Read("# 見出し\n\n" + new string('>', 200) + " 深い引用\n\n普通の文\n");

        Assert.Contains(read.Diagnostics, static one => one is { Id: DiagnosticIds.MarkdownTooComplex, Severity: DiagnosticSeverity.Error, Line: 3 });
        Assert.Contains(read.Post.Blocks, static block => block.Text.Contains("深い引用", StringComparison.Ordinal));
        Assert.Contains(read.Post.Blocks, static block => block.Text == "普通の文");
    }

    [Fact]
    public void A_hundred_and_fifty_kilobytes_of_open_links_are_plain_text()
    {
        ReadPost read = Read("普通の文\n\n" + string.Concat(Enumerable.Repeat("[a](", 37_500)) + "末尾\n");

        Assert.Contains(read.Diagnostics, static one => one is { Id: DiagnosticIds.MarkdownTooComplex, Severity: DiagnosticSeverity.Error, Line: 3 });
        Assert.Equal("普通の文", read.Post.Blocks[0].Text);
        Assert.EndsWith("末尾", read.Post.Blocks[^1].Text, StringComparison.Ordinal);
    }

    public static TheoryData<string> Units =>
    [
        "[", "![", "[a](", "[[a]]", "[a][b", "[](", "![a](", "[a](b 'c ", "[a](<b", "[a](((((", "[a]: (", "[a]: b\n", "[^a]: b\n", "[^a]",
        "*", "**a ", "*a ", "_a *b ", "a**b", "*a**b", "***a", "*_", "[*a](", "_} ", "~~a ", "**あ**", "*あ**い",
        "`", "`a``b```c ", "``` a`\n", "```\n", "~~~ a\n", "\\", "&", "&amp;", "&#0;", "http://a.b ",
        "<", "<a ", "<a b='", "<!--", "<?", "<![CDATA[", "</", "<a b=c\n", "<A @b ", "<div>\n\n", "<svg>\n\n", "<ruby>", "<rt>a", "<pre>\n", "<script>\n", "<style>", "<rp>",
        ">", "> ", "- ", "1. ", "1) ", "+ ", "- a\n", "- [ ] a\n", "  - a\n", ": a\n", "# a\n", "#", "a\n===\n", "===\n", "---\n", "+++\n",
        "|", "|-|\n", "| a | b |\n", "|a|b|\n|-|-|\n", "{% ", "{% raw %}", "{% highlight a %}\n", "{% comment %}", "{% endraw %}", "{{ ", "[!A", "{:a", "{{< ", "{{< ruby \"a\" >}}b", "{{< highlight a >}}", "{: ",
        ":::\n", "::: a b\n", "<<<<<<< a\n", "=======\n", "\0", "\uFFFD", "あ", "あ\n", "a  \n", "a\\\n", "\t", "\n", "\r", " ", "title: a\n", "a: &b *b\n", "? ", "- - ", "! ", "\"", "'", "key = [\n",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void No_repeated_text_takes_over_a_second(string unit)
    {
        string all = string.Concat(Enumerable.Repeat(unit, (Size / unit.Length) + 1))[..(Size / Encoding.UTF8.GetByteCount(unit) * unit.Length)];
        Read(all);
        Read("---\n" + all + "\n---\n本文\n");
        Read("+++\n" + all + "\n+++\n本文\n");
    }

    [Fact]
    public void Growing_and_mixed_nesting_take_no_second()
    {
        var text = new StringBuilder();
        for (int depth = 1; text.Length < Size; depth++)
        {
            text.Append(' ', depth % 300 * 2).Append("- a\n");
        }

        Read(text.ToString());
        text.Clear();
        for (int length = 1; text.Length < Size; length++)
        {
            text.Append('`', length % 700).Append('a');
        }

        Read(text.ToString());
        Read(new string('[', Size / 2) + new string(']', Size / 2));
        Read(string.Concat(Enumerable.Repeat("*a", Size / 4)) + string.Concat(Enumerable.Repeat("b*", Size / 4)));
    }

    private static ReadPost Read(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        var reader = new PostReader();
        var file = new PostFile("/", "post.md", "/post.md");
        reader.Read(file, "# 準備\n\n- *a*\n"u8);

        // The best of three: the limit is for the reader, not for what else the machine does.
        TimeSpan best = TimeSpan.MaxValue;
        ReadPost read = null!;
        for (int i = 0; i < 3 && best > Limit; i++)
        {
            TimeSpan taken = Search.Testing.ThreadClock.Measure(() => read = reader.Read(file, bytes));
            best = taken < best ? taken : best;
        }

        Assert.True(best < Limit, $"{best.TotalMilliseconds} ms");
        return read;
    }
}
