using CsCheck;

namespace Search.Schema.Tests;

public sealed class PostValuesTests
{
    private static readonly Gen<string> Text = Gen.String[Gen.Char['ぁ', 'ヶ'], 0, 20];

    private static readonly Gen<string?> Optional = Gen.OneOf(Gen.Const(() => (string?)null), Text.Select(text => (string?)text));

    private static readonly Gen<DateTimeOffset?> Date = Gen.OneOf(
        Gen.Const(() => (DateTimeOffset?)null),
        Gen.Select(Gen.Long[-60_000_000_000_000, 250_000_000_000_000], Gen.Int[-14 * 60, 14 * 60])
            .Select((milliseconds, offset) => (DateTimeOffset?)DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToOffset(TimeSpan.FromMinutes(offset))));

    [Fact]
    public void Values_come_back_as_they_were() =>
        Gen.Select(Text, Text, Date, Optional, Gen.Int[-1, 500], Text.Array[0, 4]).Sample((path, title, date, url, minutes, tags) =>
        {
            var values = new PostValues
            {
                Path = path,
                Title = title,
                TitleLine = 3,
                TitleColumn = 8,
                Date = date,
                Url = url,
                Author = url,
                Layout = url,
                ReadingTime = minutes < 0 ? null : minutes,
                Tags = tags,
                Categories = [.. tags.Reverse()],
            };

            PostValues back = PostValuesCodec.Decode(PostValuesCodec.Encode(values));

            Assert.Equivalent(values, back, strict: true);
            Assert.Equal(date?.Offset, back.Date?.Offset);
            Assert.Equal(path, PostValuesCodec.DecodePath(PostValuesCodec.Encode(values)));
        });

    [Theory]
    [InlineData("1970-01-01T00:00:00+09:00", 0)]
    [InlineData("1970-01-02T08:59:00+09:00", 1)]
    [InlineData("1969-12-31T23:00:00+00:00", -1)]
    public void A_day_is_that_of_the_dates_own_offset(string date, long day)
    {
        var parsed = DateTimeOffset.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(day, PostDocValues.DayOf(parsed));
        Assert.Equal(DateOnly.FromDateTime(parsed.DateTime), PostDocValues.DateOf(day));
    }
}
