namespace Search.Posts;

/// <summary>Front matter that a site gives to all posts of a folder or kind (Jekyll's <c>defaults</c>).</summary>
public sealed class PostDefaults
{
    internal PostDefaults(string path, string? type, DataNode values)
    {
        Path = path;
        Type = type;
        Values = values;
    }

    /// <summary>The folder or file whose posts it concerns, as a path below the root or a pattern with <c>*</c>; empty for all.</summary>
    public string Path { get; }

    /// <summary><c>posts</c>, <c>drafts</c> or <c>pages</c>; null for all.</summary>
    public string? Type { get; }

    internal DataNode Values { get; }
}
