namespace Search.Cli;

/// <summary>The version of this command.</summary>
internal static class CommandVersion
{
    /// <summary>Major, minor and patch, as in the project's build files.</summary>
    public static string Text { get; } = typeof(CommandVersion).Assembly.GetName().Version!.ToString(fieldCount: 3);
}
