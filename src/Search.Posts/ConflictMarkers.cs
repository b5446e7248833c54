namespace Search.Posts;

/// <summary>The lines that Git writes into a file with a merge conflict.</summary>
internal static class ConflictMarkers
{
    /// <summary>Whether a line is any of the markers.</summary>
    public static bool IsMarker(ReadOnlySpan<char> line) =>
        IsOpening(line) || IsClosing(line) || line.StartsWith("||||||| ", StringComparison.Ordinal) || IsMiddle(line);

    /// <summary>Whether a line begins a conflict.</summary>
    public static bool IsOpening(ReadOnlySpan<char> line) => line.StartsWith("<<<<<<< ", StringComparison.Ordinal);

    /// <summary>Whether a line ends a conflict.</summary>
    public static bool IsClosing(ReadOnlySpan<char> line) => line.StartsWith(">>>>>>> ", StringComparison.Ordinal);

    /// <summary>Whether a line may part the two sides; outside a conflict it underlines a heading.</summary>
    public static bool IsMiddle(ReadOnlySpan<char> line) => line.TrimEnd() is "=======";
}
