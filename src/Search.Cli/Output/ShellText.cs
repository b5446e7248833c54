namespace Search.Cli.Output;

/// <summary>Text in a command that a person may copy into a shell.</summary>
internal static class ShellText
{
    /// <summary>The text in single quotes, within which a POSIX shell takes everything as it is.</summary>
    public static string Quote(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>The command that explains a post's rank.</summary>
    public static string Explain(string query, string path) => $"search explain {Quote(query)} {Quote(path)}";
}
