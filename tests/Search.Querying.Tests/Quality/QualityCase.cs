using Search.Querying.Parsing;

namespace Search.Querying.Tests.Quality;

/// <summary>A line of <c>../shared/quality/cases.tsv</c>: a text must or must not be found by a question.</summary>
internal sealed record QualityCase(string Category, string Document, string Query, bool MustMatch, string Why)
{
    private static readonly string[] FrontMatterKeys = ["date:", "tags:", "categories:", "published:", "layout:"];

    public static IEnumerable<QualityCase> Read(string file)
    {
        foreach (string line in File.ReadLines(file).Skip(1))
        {
            string[] columns = line.Split('\t');
            if (columns.Length >= 5) yield return new QualityCase(columns[0], columns[1].Replace("\\n", "\n"), columns[2], columns[3] == "yes", columns[4]);
        }
    }

    /// <summary>The post that the document stands for, by the rules of the folder's README.</summary>
    public string Post
    {
        get
        {
            string front = "", body = Document;
            if (Array.Exists(FrontMatterKeys, key => Document.StartsWith(key, StringComparison.Ordinal)))
            {
                int slash = Document.IndexOf(" / ", StringComparison.Ordinal);
                front = slash < 0 ? Document : Document[..slash];
                body = slash < 0 ? "本文。" : Document[(slash + 3)..];
            }

            string date = front.StartsWith("date:", StringComparison.Ordinal) ? "" : "date: 2025-01-01 00:00:00 +0900\n";
            return $"---\ntitle: 無題\n{date}{(front.Length > 0 ? front + "\n" : "")}---\n{body}\n";
        }
    }

    /// <summary>Why the page is wrong; null where it is right.</summary>
    public string? Judge(PostPage page)
    {
        PostHit? hit = page.Hits.Count == 0 ? null : page.Hits[0];
        string seen = hit is null ? "not" : $"{hit.Tier} {hit.Match}";
        QueryNode? root = PostQuery.Parse(Query, new DateOnly(2026, 1, 1)).Root;
        // Words that stand apart are a weak hit for a question that was typed as one.
        bool isWeakly = hit is not null && (hit.Match == MatchArrangement.Most || (hit.Match == MatchArrangement.All && root is WordNode));
        if (MustMatch)
        {
            MatchTier weakest = Why.Contains("substring tier is acceptable", StringComparison.Ordinal) ? MatchTier.Substring : MatchTier.Reading;
            return hit is not null && hit.Tier <= weakest && !isWeakly ? null : $"should be found, was {seen}";
        }
        bool allowsNone = Category == "markdown" || !IsPlain(root);
        return hit is null || (!allowsNone && (hit.Tier >= MatchTier.Substring || isWeakly)) ? null : $"should {(allowsNone ? "not be found at all" : "be weak at most")}, was {seen}";
    }

    /// <summary>Whether a question has words only: no phrase, exclusion or qualifier.</summary>
    private static bool IsPlain(QueryNode? node) => node switch
    {
        WordNode => true,
        AllNode all => all.Parts.All(IsPlain),
        AnyNode any => any.Parts.All(IsPlain),
        _ => false,
    };
}
