using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>The numbers of text fields.</summary>
internal static class PostFieldNumbers
{
    public static int Title { get; } = Of(PostFields.Title);

    public static int Label { get; } = Of(PostFields.Label);

    public static int Body { get; } = Of(PostFields.Body);

    public static int Code { get; } = Of(PostFields.Code);

    public static int Linked { get; } = Of(PostFields.Linked);

    /// <summary>The place of a field in <see cref="PostFields.Text"/>; -1 where it is none of them.</summary>
    public static int Of(string field)
    {
        for (int i = 0; i < PostFields.Text.Count; i++)
        {
            if (PostFields.Text[i] == field) return i;
        }
        return -1;
    }
}
