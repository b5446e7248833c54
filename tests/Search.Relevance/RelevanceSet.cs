namespace Search.Relevance;

/// <summary>Posts in a temporary folder, and questions about them.</summary>
public sealed record RelevanceSet(string Name, string Folder, IReadOnlyList<Topic> Topics) : IDisposable
{
    /// <summary>Makes an empty folder for the posts of a set.</summary>
    public static string NewFolder(string name) => Directory.CreateTempSubdirectory($"search-relevance-{name}-").FullName;

    /// <summary>Deletes the folder.</summary>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
