namespace Search.Posts;

/// <summary>A value of a YAML or TOML file, with its place: a text, a list or a map. Nothing is converted: <c>0064</c> and <c>on</c> are texts.</summary>
public sealed class DataNode
{
    private DataNode(SourcePosition position) => Position = position;

    /// <summary>Where the value begins.</summary>
    public SourcePosition Position { get; }

    /// <summary>The text of a scalar as written, without quotes; null for lists and maps.</summary>
    public string? Text { get; private init; }

    /// <summary>Whether a scalar was written without quotes.</summary>
    public bool IsPlain { get; private init; }

    /// <summary>The items of a list; null for others.</summary>
    public IReadOnlyList<DataNode>? Items => ItemList;

    /// <summary>The entries of a map in the order written, keys possibly repeated; null for others.</summary>
    public IReadOnlyList<DataEntry>? Entries => EntryList;

    /// <summary>Whether there is no value: nothing written, or a tilde.</summary>
    public bool IsMissing => Text is { } text && IsPlain && text is "" or "~";

    internal List<DataNode>? ItemList { get; private init; }

    internal List<DataEntry>? EntryList { get; private init; }

    internal static DataNode Scalar(string text, bool isPlain, SourcePosition position) => new(position) { Text = text, IsPlain = isPlain };

    internal static DataNode List(SourcePosition position) => new(position) { ItemList = [] };

    internal static DataNode Map(SourcePosition position) => new(position) { EntryList = [] };

    /// <summary>The same data as if all of it stood at one place.</summary>
    internal DataNode MovedTo(SourcePosition position) => Moved(_ => position);

    /// <summary>The same data with other places.</summary>
    internal DataNode Moved(Func<SourcePosition, SourcePosition> place) => new(place(Position))
    {
        Text = Text,
        IsPlain = IsPlain,
        ItemList = ItemList?.ConvertAll(item => item.Moved(place)),
        EntryList = EntryList?.ConvertAll(entry => new DataEntry(entry.Key, place(entry.Position), entry.Value.Moved(place))),
    };

    /// <summary>The last value of a key; null if this is no map or has no such key.</summary>
    /// <param name="key">The key, compared ordinally.</param>
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
