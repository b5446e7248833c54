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
    [InlineData("2024-10-07(月) 09:00", "2024-10-07T09:00:00+09:00")]
    [InlineData("2024-10-07（月曜日）", "2024-10-07T00:00:00+09:00")]
    [InlineData("2024年10月7日(月)", "2024-10-07T00:00:00+09:00")]
    [InlineData("2024年10月7日月曜日9時5分", "2024-10-07T09:05:00+09:00")]
    [InlineData("2024年10月14日(月・祝)", "2024-10-14T00:00:00+09:00")]
    [InlineData("2024年 10月  7日 月曜日 10:20:30 JST", "2024-10-07T10:20:30+09:00")]
    [InlineData("2024/10/7 ㈪", "2024-10-07T00:00:00+09:00")]
    [InlineData("Mon, 07 Oct 2024", "2024-10-07T00:00:00+09:00")]
    [InlineData("Monday, October 7th, 2024", "2024-10-07T00:00:00+09:00")]
    [InlineData("Mon Oct  7 10:20:30 JST 2024", "2024-10-07T10:20:30+09:00")]
    [InlineData("7 October 2024 (Mon)", "2024-10-07T00:00:00+09:00")]
    [InlineData("2024 Oct 7", "2024-10-07T00:00:00+09:00")]
    [InlineData("２０２４．１０．７", "2024-10-07T00:00:00+09:00")]
    [InlineData("２０２４年１０月７日　１０：２０", "2024-10-07T10:20:00+09:00")]
    [InlineData("2024ー10ー07", "2024-10-07T00:00:00+09:00")]
    [InlineData("2024. 10. 7", "2024-10-07T00:00:00+09:00")]
    [InlineData("22/11/2025", "2025-11-22T00:00:00+09:00")]
    [InlineData("令和6年10月9日", "2024-10-09T00:00:00+09:00")]
    [InlineData("令和 6 年 10 月 9 日", "2024-10-09T00:00:00+09:00")]
    [InlineData("令和六年十月九日", "2024-10-09T00:00:00+09:00")]
    [InlineData("令和元年五月一日", "2019-05-01T00:00:00+09:00")]
    [InlineData("令和6年(2024年)10月9日", "2024-10-09T00:00:00+09:00")]
    [InlineData("2024年（令和6年）10月9日", "2024-10-09T00:00:00+09:00")]
    [InlineData("令和6.10.9", "2024-10-09T00:00:00+09:00")]
    [InlineData("R6.10.9", "2024-10-09T00:00:00+09:00")]
    [InlineData("r6/10/9", "2024-10-09T00:00:00+09:00")]
    [InlineData("㋿6年10月9日", "2024-10-09T00:00:00+09:00")]
    [InlineData("平成31年4月30日", "2019-04-30T00:00:00+09:00")]
    [InlineData("H元.1.8", "1989-01-08T00:00:00+09:00")]
    [InlineData("昭和六十四年一月七日", "1989-01-07T00:00:00+09:00")]
    [InlineData("S64.1.7", "1989-01-07T00:00:00+09:00")]
    [InlineData("大正15年12月24日", "1926-12-24T00:00:00+09:00")]
    [InlineData("明治45年7月29日", "1912-07-29T00:00:00+09:00")]
    [InlineData("二〇二四年十月二十一日", "2024-10-21T00:00:00+09:00")]
    [InlineData("2024-10-07 午後3時半", "2024-10-07T15:30:00+09:00")]
    [InlineData("2024-10-07 午後 3:05", "2024-10-07T15:05:00+09:00")]
    [InlineData("2024-10-07 午前0時5分6秒", "2024-10-07T00:05:06+09:00")]
    [InlineData("2024-10-07 正午", "2024-10-07T12:00:00+09:00")]
    [InlineData("2024-10-07 PM 3:05", "2024-10-07T15:05:00+09:00")]
    [InlineData("2024-10-07 3 p.m.", "2024-10-07T15:00:00+09:00")]
    [InlineData("2024-10-07 10:00 +0000 (UTC)", "2024-10-07T19:00:00+09:00")]
    [InlineData("2024-10-07 10:00 (JST)", "2024-10-07T10:00:00+09:00")]
    [InlineData("2024-10-07 10:00 日本時間", "2024-10-07T10:00:00+09:00")]
    [InlineData("2024-10-07 10:00 GMT+9", "2024-10-07T10:00:00+09:00")]
    [InlineData("2024-10-07 10:00 PST", "2024-10-08T03:00:00+09:00")]
    [InlineData("2024-10-07T10:00:00+00:00[Europe/London]", "2024-10-07T19:00:00+09:00")]
    [InlineData("2024-10-07 10:00 Europe/Berlin", "2024-10-07T17:00:00+09:00")]
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
    [InlineData("令和0年1月1日")]
    [InlineData("令和6年")]
    [InlineData("2024年10月")]
    [InlineData("2024-10-07 (JST月)")]
    [InlineData("2024-10-07 午前13時")]
    [InlineData("月曜日")]
    [InlineData("13/13/2024")]
    public void Is_reported_and_no_date(string written)
    {
        ReadPost read = Read(written);

        Assert.Null(read.Post.Date);
        Assert.Equal(DiagnosticIds.DateInvalid, Assert.Single(read.Diagnostics).Id);
    }

    private static ReadPost Read(string written) =>
        new PostReader().Read(new PostFile("/", "a.md", "/a.md"), Encoding.UTF8.GetBytes($"---\ntitle: 題\ndate: {written}\n---\n文"));
}
