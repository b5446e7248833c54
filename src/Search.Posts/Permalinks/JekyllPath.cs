namespace Search.Posts.Permalinks;

/// <summary>What Jekyll takes a file for by its path.</summary>
internal static class JekyllPath
{
    public static string TypeOf(string path) => HasFolder(path, "_drafts") ? "drafts" : HasFolder(path, "_posts") ? "posts" : "pages";

    private static bool HasFolder(string path, string folder) =>
        path.StartsWith(folder + "/", StringComparison.Ordinal) || path.Contains("/" + folder + "/", StringComparison.Ordinal);
}
