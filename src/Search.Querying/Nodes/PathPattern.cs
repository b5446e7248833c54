namespace Search.Querying.Nodes;

/// <summary>A piece of a path as a question names it: found anywhere in the path, whatever the case; <c>*</c> stands for anything.</summary>
internal sealed class PathPattern(string value)
{
    private readonly string[] _pieces = value.Replace('＊', '*').Replace('／', '/').Replace('\\', '/').Split('*', StringSplitOptions.RemoveEmptyEntries);

    public override string ToString() => value;

    public bool Matches(string path)
    {
        // Leftmost pieces first is enough: a later start of one piece never helps the pieces after it.
        int at = 0;
        foreach (string piece in _pieces)
        {
            int found = path.IndexOf(piece, at, StringComparison.OrdinalIgnoreCase);
            if (found < 0) return false;
            at = found + piece.Length;
        }

        return true;
    }
}
