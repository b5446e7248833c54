using Search.Posts.Diagnosing;
using Search.Posts.Keys;
using Search.Posts.Permalinks;

namespace Search.Posts.Fields;

/// <summary>Front matter and path to the fields of a post.</summary>
internal sealed class PostFields(PostReaderOptions options, SiteClock clock, DiagnosticList diagnostics)
{
    /// <summary>Builds the post.</summary>
    /// <param name="path">The path below the root.</param>
    /// <param name="map">The front matter.</param>
    /// <param name="blocks">The body.</param>
    public Post Build(string path, DataNode map, IReadOnlyList<TextBlock> blocks)
    {
        UnknownKeys.Report(map, diagnostics);
        map = JekyllDefaults.Apply(options.Defaults, path, map);
        var fields = new FieldReader(map, diagnostics);
        FileName name = FileName.Parse(path);
        (string title, SourcePosition titlePosition) = Title(fields, blocks, name);
        (string? excerpt, IReadOnlyList<TextSpan> excerptLinks, SourcePosition excerptPosition) = Excerpt(fields);
        DateTimeOffset? date = DateField.Read(fields, name, clock, diagnostics);
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
            Tags = Tags(fields),
            Aliases = Aliases(fields),
            Authors = Authors(fields),
            Excerpt = excerpt,
            ExcerptLinks = excerptLinks,
            ExcerptPosition = excerptPosition,
            ReadingTime = fields.Number("reading_time"),
            Slug = slug,
            Url = PostUrl.Of(options.Permalink, path, named, new PermalinkValues(date, slug, categories, name.Slug)),
            DraftReason = DraftFlags.Read(map, path, diagnostics),
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

    private static List<string> Categories(FieldReader fields, string path) => Union(
        [.. FileName.CategoriesOf(path)],
        Labels.ListOrOne(fields.Find("category")),
        Labels.ListOrWords(fields.Find("categories") ?? KeyName.Find(fields.Find("taxonomies"), "categories")));

    private static List<string> Tags(FieldReader fields)
    {
        List<string> written = Union(
            Labels.ListOrWords(fields.Find("tags") ?? KeyName.Find(fields.Find("taxonomies"), "tags")),
            Labels.ListOrOne(fields.Find("tag")),
            Labels.ListOrWords(fields.Find("topics", "topic")));
        return Union(written.ConvertAll(Labels.Tag));
    }

    private static List<string> Authors(FieldReader fields)
    {
        DataNode? node = fields.Find("author", "authors", "ms.author");
        return node is { IsPlain: true, Text: "null" } ? [] : Labels.List(node);
    }

    private static IReadOnlyList<string> Aliases(FieldReader fields) =>
        [.. Union(Labels.ListOrParts(fields.Find("aliases")), Labels.ListOrParts(fields.Find("alias"))).Where(static name => !Labels.IsAddress(name))];

    private static List<string> Union(params ReadOnlySpan<List<string>> lists)
    {
        var all = new DistinctTexts();
        foreach (List<string> list in lists)
        {
            list.ForEach(all.Add);
        }

        return all.List;
    }
}
