using Search.Posts;
using Search.Schema;

namespace Search.Indexing.Inversion;

/// <summary>Turns a post into what a list of hits shows of it.</summary>
internal static class HitValues
{
    public static PostValues From(Post post, string path) => new()
    {
        Path = path,
        Title = post.Title,
        TitleLine = post.TitlePosition.Line,
        TitleColumn = post.TitlePosition.Column,
        Date = post.Date,
        Url = post.Url,
        Layout = post.Layout,
        Author = post.Author,
        ReadingTime = post.ReadingTime,
        Tags = post.Tags,
        Categories = post.Categories,
        Aliases = post.Aliases,
    };
}
