using Search.Posts.Diagnosing;
using Search.Posts.Permalinks;

namespace Search.Posts.Fields;

/// <summary>Front matter and path to the fields of a post.</summary>
internal sealed class PostFields(PostReaderOptions options, SiteClock clock, DiagnosticList diagnostics)
{
    private static readonly string[] DateKeys = ["date", "created_at", "ms.date", "publishDate", "pubDate", "published_at", "publish_date"];

    /// <summary>Builds the post.</summary>
    /// <param name="path">The path below the root.</param>
    /// <param name="map">The front matter.</param>
    /// <param name="blocks">The body.</param>
    public Post Build(string path, DataNode map, IReadOnlyList<TextBlock> blocks)
    {
        var fields = new FieldReader(JekyllDefaults.Apply(options.Defaults, path, map), diagnostics);
        FileName name = FileName.Parse(path);
        (string title, SourcePosition titlePosition) = Title(fields, blocks, name);
        (string? excerpt, IReadOnlyList<TextSpan> excerptLinks, SourcePosition excerptPosition) = Excerpt(fields);
        DateTimeOffset? date = Date(fields, name);
        List<string> categories = Categories(fields, path);
        string slug = fields.TextUnlessNull(fields.Find("slug"), "slug") ?? name.Slug;
        string? named = fields.TextUnlessNull(fields.Find("permalink", "url"), "url");
        return new Post
        {
            Path = path,
            Title = title,
            TitlePosition = titlePosition,
            Date = date,
            Layout = fields.TextUnlessNull(fields.Find("layout"), "layout"),
            Categories = categories,
            Tags = Union(FieldReader.ListOrWords(fields.Find("tags") ?? fields.Find("taxonomies")?.Find("tags")), FieldReader.List(fields.Find("tag")), FieldReader.ListOrWords(fields.Find("topics"))),
            Authors = Authors(fields),
            Excerpt = excerpt,
            ExcerptLinks = excerptLinks,
            ExcerptPosition = excerptPosition,
            ReadingTime = fields.Number("reading_time"),
            Slug = slug,
            Url = PostUrl.Of(options.Permalink, path, named, new PermalinkValues(date, slug, categories, name.Slug)),
            DraftReason = Draft(fields, path),
            PromisedQueries = PromisedQueries.Read(fields),
            Blocks = blocks,
        };
    }

    private (string Title, SourcePosition Position) Title(FieldReader fields, IReadOnlyList<TextBlock> blocks, FileName name)
    {
        DataNode? node = fields.FindEvenEmpty("title");
        if (node is { IsMissing: false } && fields.Text(node, "title") is { } title)
        {
            return (title, node.Position);
        }

        if (node is not null)
        {
            diagnostics.Add(DiagnosticIds.TitleEmpty, node.Position);
        }

        foreach (TextBlock block in blocks)
        {
            if (block.Kind == BlockKind.Heading)
            {
                return (block.Text.Replace('\n', ' '), block.Map.Locate(0));
            }
        }

        return (name.Slug, new SourcePosition(1, 1));
    }

    private (string? Excerpt, IReadOnlyList<TextSpan> Links, SourcePosition Position) Excerpt(FieldReader fields)
    {
        DataNode? node = fields.Find("excerpt", "description", "summary");
        (string Text, IReadOnlyList<TextSpan> Links)? read = node?.Text is null or "null" ? null : ExcerptText.Read(node.Text, options.Host);
        return read is { } excerpt ? (excerpt.Text, excerpt.Links, node!.Position) : (null, [], new SourcePosition(1, 1));
    }

    private DateTimeOffset? Date(FieldReader fields, FileName name)
    {
        foreach (string key in DateKeys)
        {
            if (fields.Find(key) is not { } node || node.Text is "" or "null")
            {
                continue;
            }

            if (node.Text is null)
            {
                fields.WrongType(node, key, "a date");
                continue;
            }

            if (!DateParser.TryParse(node.Text, out WrittenDate written))
            {
                diagnostics.Add(DiagnosticIds.DateInvalid, node.Position, $"The date “{Shorten(node.Text)}” cannot be understood.");
                continue;
            }

            if (written is { HasTime: true, Offset: null })
            {
                diagnostics.Add(DiagnosticIds.DateWithoutZone, node.Position);
            }

            DateTimeOffset date = clock.InZone(written);
            if (name.Date is { } named && named != written.Local.Date && named != date.Date)
            {
                diagnostics.Add(DiagnosticIds.DateDiffersFromName, node.Position);
            }

            return date;
        }

        return name.Date is { } day ? clock.InZone(new WrittenDate(day, null, HasTime: false)) : null;
    }

    private static List<string> Categories(FieldReader fields, string path) => Union(
        [.. FileName.CategoriesOf(path)],
        FieldReader.List(fields.Find("category")),
        FieldReader.ListOrWords(fields.Find("categories") ?? fields.Find("taxonomies")?.Find("categories")));

    private static List<string> Authors(FieldReader fields)
    {
        DataNode? node = fields.Find("author", "authors", "ms.author");
        return node is { IsPlain: true, Text: "null" } ? [] : FieldReader.List(node);
    }

    private static DraftReason Draft(FieldReader fields, string path)
    {
        if (fields.Truth("draft") == true)
        {
            return DraftReason.Draft;
        }

        if (fields.Truth("published") == false)
        {
            return DraftReason.Unpublished;
        }

        if (fields.Truth("private") == true)
        {
            return DraftReason.Private;
        }

        if (fields.Truth("ignorePublish") == true)
        {
            return DraftReason.IgnorePublish;
        }

        return path.StartsWith("_drafts/", StringComparison.Ordinal) || path.Contains("/_drafts/", StringComparison.Ordinal)
            ? DraftReason.DraftsFolder
            : DraftReason.None;
    }

    private static List<string> Union(params ReadOnlySpan<List<string>> lists)
    {
        var all = new DistinctTexts();
        foreach (List<string> list in lists)
        {
            list.ForEach(all.Add);
        }

        return all.List;
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
