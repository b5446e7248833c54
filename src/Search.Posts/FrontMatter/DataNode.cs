namespace Search.Posts.FrontMatter;

/// <summary>A value of a front matter or settings file, with its place.</summary>
internal sealed class DataNode
{
    private DataNode(SourcePosition position) => Position = position;

    /// <summary>Where the value begins.</summary>
    public SourcePosition Position { get; }

    /// <summary>The text of a scalar as written, without quotes; null for lists and maps.</summary>
    public string? Text { get; private init; }

    /// <summary>Whether a scalar was written without quotes.</summary>
    public bool IsPlain { get; private init; }

    /// <summary>The items of a list; null for others.</summary>
    public List<DataNode>? Items { get; private init; }

    /// <summary>The entries of a map in the order written, keys possibly repeated; null for others.</summary>
    public List<DataEntry>? Entries { get; private init; }

    /// <summary>Whether there is no value: nothing written, or a tilde.</summary>
    public bool IsMissing => Text is { } text && IsPlain && text is "" or "~";

    public static DataNode Scalar(string text, bool isPlain, SourcePosition position) => new(position) { Text = text, IsPlain = isPlain };

    public static DataNode List(SourcePosition position) => new(position) { Items = [] };

    public static DataNode Map(SourcePosition position) => new(position) { Entries = [] };

    /// <summary>The same data as if all of it stood at one place.</summary>
    public DataNode MovedTo(SourcePosition position) => new(position)
    {
        Text = Text,
        IsPlain = IsPlain,
        Items = Items?.ConvertAll(item => item.MovedTo(position)),
        Entries = Entries?.ConvertAll(entry => new DataEntry(entry.Key, position, entry.Value.MovedTo(position))),
    };

    /// <summary>The last value of a key; null if this is no map or has no such key.</summary>
    public DataNode? Find(string key)
    {
        for (int i = (Entries?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (string.Equals(Entries![i].Key, key, StringComparison.Ordinal))
            {
                return Entries[i].Value;
            }
        }

        return null;
    }
}
