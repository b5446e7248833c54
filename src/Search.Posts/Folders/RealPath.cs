namespace Search.Posts.Folders;

/// <summary>Follows every link of a path, those of its folders too.</summary>
internal static class RealPath
{
    // Linux gives up after as many.
    private const int MostLinks = 40;

    /// <summary>The path without links; null if it leads nowhere or in a circle.</summary>
    public static string? Of(string path)
    {
        int links = 0;
        string root = Path.GetPathRoot(path) ?? "/";
        var pending = new Stack<string>(Parts(path[root.Length..]));
        string real = root;
        while (pending.TryPop(out string? part))
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? root;
                continue;
            }

            string next = Path.Combine(real, part);
            string? target;
            try
            {
                target = new FileInfo(next).LinkTarget;
            }
            catch (IOException)
            {
                return null;
            }

            if (target is null)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(target)!;
                target = target[real.Length..];
            }

            foreach (string linked in Parts(target))
            {
                pending.Push(linked);
            }
        }

        return Path.Exists(real) ? real : null;
    }

    /// <summary>Whether a path without links lies below a folder without links.</summary>
    public static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>The parts in reverse order, ready to be pushed.</summary>
    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
            .Where(static part => part != ".")
            .Reverse();
}
