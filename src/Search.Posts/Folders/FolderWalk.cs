namespace Search.Posts.Folders;

/// <summary>Walks through one root without following links to folders, and never reads outside it.</summary>
internal sealed class FolderWalk(string root)
{
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        MatchType = MatchType.Simple,
        RecurseSubdirectories = false,
        ReturnSpecialDirectories = false,
    };

    private readonly string _realRoot = RealPath.Of(root) ?? root;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public List<PostFile> Posts { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    public int OtherFiles { get; private set; }

    public void Run()
    {
        var folders = new Stack<(DirectoryInfo Folder, string Relative)>();
        folders.Push((new DirectoryInfo(root), ""));
        while (folders.TryPop(out (DirectoryInfo Folder, string Relative) current))
        {
            foreach (FileSystemInfo entry in Entries(current.Folder, current.Relative))
            {
                string relative = current.Relative + entry.Name;
                // Asked of what the enumeration knows already: LinkTarget would ask the system of every file.
                if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
                {
                    VisitLink(entry, relative);
                }
                else if (entry is DirectoryInfo folder)
                {
                    if (!IsVersionControl(entry.Name))
                    {
                        folders.Push((folder, relative + "/"));
                    }
                }
                else
                {
                    VisitFile(entry, relative);
                }
            }
        }

        Posts.Sort(static (left, right) => string.CompareOrdinal(left.RelativePath, right.RelativePath));
        Diagnostics.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
    }

    public static bool IsPost(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private static bool IsVersionControl(string name) => name is ".git" or ".hg" or ".svn";

    private FileSystemInfo[] Entries(DirectoryInfo folder, string relative)
    {
        try
        {
            FileSystemInfo[] entries = [.. folder.EnumerateFileSystemInfos("*", Everything)];

            // Which of two names that look the same is numbered must not depend on the file system's order.
            Array.Sort(entries, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
            return entries;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            string id = folder.Name.Contains('\uFFFD', StringComparison.Ordinal) ? DiagnosticIds.NameNotUtf8 : DiagnosticIds.FileUnreadable;
            Report(id, relative.TrimEnd('/'), "The folder cannot be read; the posts in it are not indexed.");
            return [];
        }
    }

    private void VisitFile(FileSystemInfo entry, string relative)
    {
        if (!IsPost(entry.Name))
        {
            OtherFiles++;
            return;
        }

        // The framework gives names that are not UTF-8 with U+FFFD; no file of the given name exists then.
        // The reader says so of the post, which counts like any other.
        bool lossy = entry.Name.Contains('\uFFFD', StringComparison.Ordinal) && !File.Exists(entry.FullName);
        string unique = relative;
        for (int number = 2; lossy && !_names.Add(unique); number++)
        {
            unique = $"{relative}~{number}";
        }

        Posts.Add(new PostFile(root, unique, entry.FullName));
    }

    private void VisitLink(FileSystemInfo entry, string relative)
    {
        string? real = RealPath.Of(entry.FullName);
        if (real is not null && Directory.Exists(real))
        {
            Report(DiagnosticIds.LinkToFolder, relative, null);
        }
        else if (!IsPost(entry.Name))
        {
            OtherFiles++;
        }
        else if (real is null)
        {
            Report(DiagnosticIds.LinkBroken, relative, null);
        }
        else if (!RealPath.IsBelow(real, _realRoot))
        {
            Report(DiagnosticIds.LinkOutside, relative, null);
        }
        else
        {
            Posts.Add(new PostFile(root, relative, entry.FullName));
        }
    }

    private void Report(string id, string path, string? message)
    {
        DiagnosticKind kind = DiagnosticIds.Find(id);
        Diagnostics.Add(new Diagnostic(id, kind.Severity, path, 1, 1, message ?? kind.Meaning, kind.Remedy));
    }
}
