namespace Search.Schema;

/// <summary>The names of a post's indexed fields. One Lucene document is one post.</summary>
public static class PostFields
{
    /// <summary>The title, with positions.</summary>
    public const string Title = "title";

    /// <summary>The headings, with positions.</summary>
    public const string Heading = "heading";

    /// <summary>Tags, categories and author as text, with positions.</summary>
    public const string Label = "label";

    /// <summary>The excerpt and the prose, with positions.</summary>
    public const string Body = "body";

    /// <summary>Code, with positions.</summary>
    public const string Code = "code";

    /// <summary>Lists, paragraphs and rows that are nothing but links, with positions; these terms are not in the body.</summary>
    public const string Navigation = "navigation";

    /// <summary>
    /// What of the body stands in the text of links to other pages of the site, with the positions that it has there: it is in this field
    /// instead, since it names those pages rather than this one.
    /// </summary>
    public const string Linked = "linked";

    /// <summary>Keys that lead to index terms, see <see cref="LexiconEntries"/>; documents only.</summary>
    public const string Lexicon = "lexicon";

    /// <summary>The distinct pairs of neighbouring characters of the normalized text; documents only.</summary>
    public const string Bigram = "bigram";

    /// <summary>Each tag as one folded value, see <see cref="LabelKeys"/>; documents only.</summary>
    public const string Tag = "tag";

    /// <summary>Each category as one folded value, see <see cref="LabelKeys"/>; documents only.</summary>
    public const string Category = "category";

    /// <summary>The author as one folded value, see <see cref="LabelKeys"/>; documents only.</summary>
    public const string Author = "author";

    /// <summary>The post's path, unchanged, as one value; documents only. It identifies the post.</summary>
    public const string Path = "path";

    /// <summary>The stored binary field that holds the <see cref="Schema.StoredBody"/>.</summary>
    public const string StoredBody = "stored";

    /// <summary>The gap in positions between two blocks of one field, so that no phrase crosses it.</summary>
    public const int BlockGap = 100;

    /// <summary>The fields with positions, from the weightiest to the lightest.</summary>
    public static IReadOnlyList<string> Text { get; } = [Title, Label, Heading, Body, Code, Navigation, Linked];
}
