using System.Text;
using Search.Posts.FrontMatter;

namespace Search.Posts;

/// <summary>What the reader of posts must know of the site.</summary>
public sealed record PostReaderOptions
{
    /// <summary>The site's time zone, an identifier of the IANA time zone database; it decides the day of a post and the zone of dates that name none.</summary>
    public string TimeZone { get; init; } = SiteSettings.DefaultTimeZone;

    /// <summary>How Jekyll makes the posts' addresses; null where the site is not Jekyll's and posts name their addresses themselves.</summary>
    public string? Permalink { get; init; }

    /// <summary>Front matter for all posts of a folder or kind.</summary>
    public IReadOnlyList<PostDefaults> Defaults { get; init; } = [];

    /// <summary>The host of the site's own address, <c>blog.example.jp</c>, whose links lead within the site; null where it is not known.</summary>
    public string? Host { get; init; }

    /// <summary>The options as one text: posts read with equal texts are equal. An index is made for one such text.</summary>
    public string Describe()
    {
        var text = new StringBuilder().Append(TimeZone).Append('\n').Append(Permalink).Append('\n').Append(Host);
        foreach (PostDefaults defaults in Defaults)
        {
            text.Append('\n').Append(defaults.Path).Append('\t').Append(defaults.Type).Append('\t');
            DataText.Write(defaults.Values, text);
        }

        return text.ToString();
    }
}
