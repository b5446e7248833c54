using Search.Posts.Settings;

namespace Search.Posts;

/// <summary>Reads YAML within the limits that hold for posts (depth 64, no aliases), for other files than posts.</summary>
public static class DataFile
{
    /// <summary>Reads a document.</summary>
    /// <param name="yaml">The text of the file.</param>
    /// <param name="path">What diagnostics call the file.</param>
    /// <param name="diagnostics">What is wrong; empty if nothing is.</param>
    /// <returns>The data; null if the file is empty or cannot be read.</returns>
    public static DataNode? Read(string yaml, string path, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var file = new SettingsFile(yaml, path);
        diagnostics = file.Diagnostics;
        return file.Root;
    }
}
