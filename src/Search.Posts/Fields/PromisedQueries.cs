using System.Globalization;
using Search.Posts.Keys;

namespace Search.Posts.Fields;

/// <summary>Reads <c>search_queries</c>: a list of queries, or of maps with <c>query</c> and <c>within</c>.</summary>
internal static class PromisedQueries
{
    public const string Key = "search_queries";

    // What the first page shows.
    private const int DefaultWithin = 10;

    public static IReadOnlyList<PromisedQuery> Read(FieldReader fields)
    {
        if (fields.Find(Key) is not { } node)
        {
            return [];
        }

        List<PromisedQuery> all = [];
        foreach (DataNode item in node.Items ?? [node])
        {
            string? query = (item.Text ?? KeyName.Find(item, "query")?.Text)?.Trim();
            int within = DefaultWithin;
            bool counts = KeyName.Find(item, "within") is not { } number
                || (int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out within) && within > 0);
            if (string.IsNullOrEmpty(query) || !counts)
            {
                fields.WrongType(item, Key, "a list of queries, each a text or a query with the number of hits within which the post is to be");
            }
            else
            {
                all.Add(new PromisedQuery(query, within, item.Position));
            }
        }

        return all;
    }
}
