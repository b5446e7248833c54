using System.Collections.Frozen;

namespace Search.Posts.Keys;

/// <summary>Every key of front matter that says something to us. What a key is called, <see cref="KeyName.Fold"/> decides.</summary>
internal static class FieldKeys
{
    /// <summary>
    /// The keys that give a post's date, the strongest first: the date itself, then when it was published, then when it was
    /// begun. When it was last changed (<c>updated</c>, <c>lastmod</c>) is never its date.
    /// </summary>
    public static readonly string[] Dates =
    [
        "date", "pubDate", "publish_date", "published_at", "published_on", "date_published", "published", "ms.date",
        "created_at", "created", "created_on", "date_created", "creation_date", "create",
    ];

    /// <summary>The keys of tags: an # before a tag is no comment there.</summary>
    public static readonly FrozenSet<string> Tags = Folded("tags", "tag", "topics", "topic");

    /// <summary>Keys that mean <c>draft: true</c> when they are true.</summary>
    public static readonly FrozenSet<string> Draft = Folded("draft", "drafts", "is_draft", "wip", "unpublished", "下書き");

    /// <summary>Keys that mean a draft when they are false.</summary>
    public static readonly FrozenSet<string> Published = Folded("published", "is_published", "publish", "dg-publish", "public", "is_public", "公開");

    /// <summary>Keys that mean a private post when they are true.</summary>
    public static readonly FrozenSet<string> Private = Folded("private", "is_private", "非公開");

    /// <summary>Keys that mean a post not to be sent to the site when they are true.</summary>
    public static readonly FrozenSet<string> IgnorePublish = Folded("ignorePublish");

    /// <summary>Keys that name the state of a post: <c>draft</c>, <c>publish</c>, <c>private</c>.</summary>
    public static readonly FrozenSet<string> Status = Folded("status", "post_status", "post-state", "state", "visibility");

    private static readonly FrozenSet<string> Known = Folded(
    [
        "title", "tags", "tag", "topics", "topic", "category", "categories", "taxonomies", "author", "authors", "ms.author",
        "excerpt", "description", "summary", "layout", "slug", "permalink", "url", "reading_time", "aliases", "alias", "search_queries",
        .. Dates, .. Draft, .. Published, .. Private, .. IgnorePublish, .. Status,
    ]);

    /// <summary>Whether a key is one of ours.</summary>
    /// <param name="folded">The key as <see cref="KeyName.Fold"/> gives it.</param>
    public static bool IsKnown(string folded) => Known.Contains(folded);

    /// <summary>Whether a key may say that a post is not published.</summary>
    /// <param name="folded">The key as <see cref="KeyName.Fold"/> gives it.</param>
    public static bool IsAboutPublishing(string folded) =>
        Draft.Contains(folded) || Published.Contains(folded) || Private.Contains(folded) || IgnorePublish.Contains(folded) || Status.Contains(folded);

    private static FrozenSet<string> Folded(params string[] keys) => keys.Select(static key => KeyName.Fold(key)).ToFrozenSet(StringComparer.Ordinal);
}
