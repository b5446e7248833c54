namespace Search.Querying.Snippets;

/// <summary>Puts highlights in order and joins those that overlap.</summary>
internal static class HighlightList
{
    public static List<Highlight> Of(IEnumerable<Highlight> spans)
    {
        List<Highlight> result = [];
        foreach (Highlight span in spans.Where(span => span.End > span.Start).OrderBy(span => span.Start).ThenByDescending(span => span.End))
        {
            if (result.Count > 0 && span.Start < result[^1].End) result[^1] = result[^1] with { End = Math.Max(result[^1].End, span.End) };
            else result.Add(span);
        }

        return result;
    }
}
