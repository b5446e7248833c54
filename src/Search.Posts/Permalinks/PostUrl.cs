namespace Search.Posts.Permalinks;

/// <summary>The address that the site gives a post: what the post says, else what the site's permalink makes.</summary>
internal static class PostUrl
{
    /// <param name="style">The site's permalink; null where the site is not Jekyll's.</param>
    /// <param name="path">The path below the root.</param>
    /// <param name="named">The address that the front matter gives; null if none.</param>
    /// <param name="values">What the placeholders stand for.</param>
    public static string? Of(string? style, string path, string? named, PermalinkValues values)
    {
        if (named is not null)
        {
            bool isTemplate = named.Contains(':', StringComparison.Ordinal) && named.StartsWith('/');
            return isTemplate ? Permalink.Fill(named, values) : named;
        }

        if (style is null)
        {
            return null;
        }

        if (JekyllPath.TypeOf(path) == "pages")
        {
            return Permalink.OfPage(style, path);
        }

        // Jekyll dates a draft by its file's time, which is no property of the post.
        return values.Date is null ? null : Permalink.Fill(Permalink.TemplateOf(style), values);
    }
}
