using System.Globalization;
using System.Text;

namespace Search.Posts.Tests;

/// <summary>The shapes in which dates are written.</summary>
public class DateTests
{
    [Theory]
    [InlineData("2025-11-22", "2025-11-22T00:00:00+09:00")]
    [InlineData("2025-1-2", "2025-01-02T00:00:00+09:00")]
    [InlineData("2025/11/22", "2025-11-22T00:00:00+09:00")]
    [InlineData("2025.11.22", "2025-11-22T00:00:00+09:00")]
    [InlineData("20251122", "2025-11-22T00:00:00+09:00")]
    [InlineData("2025年11月22日", "2025-11-22T00:00:00+09:00")]
    [InlineData("11/22/2025", "2025-11-22T00:00:00+09:00")]
    [InlineData("9/2/2020", "2020-09-02T00:00:00+09:00")]
    [InlineData("22 Nov 2025", "2025-11-22T00:00:00+09:00")]
    [InlineData("Nov 22, 2025", "2025-11-22T00:00:00+09:00")]
    [InlineData("November 22, 2025", "2025-11-22T00:00:00+09:00")]
    [InlineData("Sat, 22 Nov 2025 13:00:00 GMT", "2025-11-22T22:00:00+09:00")]
    [InlineData("2019-10-23T19:59", "2019-10-23T19:59:00+09:00")]
    [InlineData("2025-11-22 13:02:37 +0000", "2025-11-22T22:02:37+09:00")]
    [InlineData("2025-11-22 13:02:37 +0900", "2025-11-22T13:02:37+09:00")]
    [InlineData("2025-11-22T13:02:37+09:00", "2025-11-22T13:02:37+09:00")]
    [InlineData("2025-11-22T13:02:37.123456789Z", "2025-11-22T22:02:37+09:00")]
    [InlineData("2025-11-22 13:02:37 JST", "2025-11-22T13:02:37+09:00")]
    [InlineData("2025-11-22 13:02 -5", "2025-11-23T03:02:00+09:00")]
    [InlineData("2025-11-22 1:02 PM", "2025-11-22T13:02:00+09:00")]
    [InlineData("2025-11-22 24:00", "2025-11-23T00:00:00+09:00")]
    [InlineData("0001-01-02", "0001-01-02T00:00:01+09:19")]
    public void Is_understood(string written, string read)
    {
        Post post = Read(written).Post;

        Assert.Equal(read, post.Date?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("昨日")]
    [InlineData("2025-13-01")]
    [InlineData("2025-02-30")]
    [InlineData("0000-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2025-11-22 25:00")]
    [InlineData("2025-11-22 12:00 +9900")]
    [InlineData("2025-11-22 12:00 FOO")]
    [InlineData("2025-11-22x")]
    [InlineData("99999999999999999999")]
    [InlineData("12/2025")]
    public void Is_reported_and_no_date(string written)
    {
        ReadPost read = Read(written);

        Assert.Null(read.Post.Date);
        Assert.Equal(DiagnosticIds.DateInvalid, Assert.Single(read.Diagnostics).Id);
    }

    private static ReadPost Read(string written) =>
        new PostReader().Read(new PostFile("/", "a.md", "/a.md"), Encoding.UTF8.GetBytes($"---\ntitle: 題\ndate: {written}\n---\n文"));
}
