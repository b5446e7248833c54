using System.Text;

namespace Search.Posts.Tests;

/// <summary>The address that Jekyll gives a post.</summary>
public class PermalinkTests
{
    private const string Front = "---\ntitle: 題\ndate: 2025-03-05 07:08:09 +0900\ncategories: [Tech, 日記 帳]\n---\n文";

    [Theory]
    [InlineData("date", "/tech/%E6%97%A5%E8%A8%98%20%E5%B8%B3/2025/03/05/My-Post_a.html")]
    [InlineData("pretty", "/tech/%E6%97%A5%E8%A8%98%20%E5%B8%B3/2025/03/05/My-Post_a/")]
    [InlineData("ordinal", "/tech/%E6%97%A5%E8%A8%98%20%E5%B8%B3/2025/064/My-Post_a.html")]
    [InlineData("weekdate", "/tech/%E6%97%A5%E8%A8%98%20%E5%B8%B3/2025/W10/Wed/My-Post_a.html")]
    [InlineData("none", "/tech/%E6%97%A5%E8%A8%98%20%E5%B8%B3/My-Post_a.html")]
    [InlineData("/:short_year/:i_month/:i_day/:slug", "/25/3/5/my-post-a")]
    [InlineData("/:year/:month/:day/:hour:minute:second/:title:output_ext", "/2025/03/05/070809/My-Post_a.html")]
    [InlineData("/:slugified_categories/:short_month/:long_month/:long_day/:w_year/:w_day", "/tech/%E6%97%A5%E8%A8%98-%E5%B8%B3/Mar/March/Wednesday/2025/3")]
    [InlineData("blog/:title", "/blog/My-Post_a")]
    [InlineData("/:unknown/:title", "/:unknown/My-Post_a")]
    public void Styles_and_placeholders(string permalink, string url) =>
        Assert.Equal(url, Url(permalink, "_posts/2025-03-05-My-Post_a.md", Front));

    [Theory]
    [InlineData("_posts/2025-03-05-日本語 の題.md", "文", "/2025/03/05/%E6%97%A5%E6%9C%AC%E8%AA%9E-%E3%81%AE%E9%A1%8C.html")]
    [InlineData("blog/_posts/2025-03-05-a.md", "文", "/blog/2025/03/05/a.html")]
    [InlineData("_posts/2025-03-05-a.md", "---\npermalink: /2014/0629/res3956/\n---\n文", "/2014/0629/res3956/")]
    [InlineData("_posts/2025-03-05-a.md", "---\npermalink: /x/:year/:title\n---\n文", "/x/2025/a")]
    [InlineData("_posts/2025-03-05-a.md", "---\nslug: b c\n---\n文", "/2025/03/05/b-c.html")]
    [InlineData("docs/install.md", "文", "/docs/install.html")]
    [InlineData("docs/index.md", "文", "/docs/")]
    [InlineData("index.md", "文", "/")]
    [InlineData("_drafts/a.md", "文", null)]
    public void Names_front_matter_and_pages(string path, string text, string? url) => Assert.Equal(url, Url("date", path, text));

    [Fact]
    public void Pages_are_folders_where_posts_are() => Assert.Equal("/docs/install/", Url("pretty", "docs/install.md", "文"));

    [Theory]
    [InlineData("文", null)]
    [InlineData("---\nurl: https://qiita.com/7shi/items/1\n---\n文", "https://qiita.com/7shi/items/1")]
    public void Other_sites_name_the_address_or_none(string text, string? url) => Assert.Equal(url, Url(null, "_posts/2025-03-05-a.md", text));

    [Fact]
    public void The_days_of_an_address_are_those_of_the_sites_zone() =>
        Assert.Equal("/2025/03/06/a.html", Url("date", "_posts/2025-03-05-a.md", "---\ndate: 2025-03-05 20:00:00 +0000\n---\n文"));

    private static string? Url(string? permalink, string path, string text) =>
        new PostReader(new PostReaderOptions { Permalink = permalink }).Read(new PostFile("/", path, "/" + path), Encoding.UTF8.GetBytes(text)).Post.Url;
}
