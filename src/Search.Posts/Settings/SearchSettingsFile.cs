namespace Search.Posts.Settings;

/// <summary>Our own settings file, <c>search.yaml</c>.</summary>
internal static class SearchSettingsFile
{
    /// <summary>Every key, in the order in which they are documented.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["posts", "timezone", "permalink", "exclude", "future", "drafts", "min_posts", "defaults", "aliases", "front_matter_words", "severities"];

    public static ReadSettings Read(string yaml, string path)
    {
        var file = new SettingsFile(yaml, path);
        file.CheckKeys([.. Keys]);
        var settings = new SiteSettings
        {
            Posts = file.Texts("posts"),
            TimeZone = file.TimeZone("timezone"),
            Permalink = file.Text("permalink"),
            Exclude = file.Texts("exclude"),
            Future = file.Truth("future"),
            Drafts = file.Truth("drafts"),
            MinPosts = file.Number("min_posts"),
            Defaults = DefaultsSetting.Read(file),
            Aliases = file.Truth("aliases"),
            FrontMatterWords = file.Truth("front_matter_words"),
            Severities = Severities(file),
        };
        return new ReadSettings(settings, file.Diagnostics);
    }

    private static Dictionary<string, DiagnosticSeverity?>? Severities(SettingsFile file)
    {
        if (file.Find("severities") is not { } node)
        {
            return null;
        }

        Dictionary<string, DiagnosticSeverity?> all = new(StringComparer.Ordinal);
        if (node.Entries is null)
        {
            file.Report(node.Position, "severities are kinds of diagnostics with error, warning, note or off.");
        }

        foreach (DataEntry entry in node.Entries ?? [])
        {
            switch (entry.Value.Text)
            {
                case "error":
                    all[entry.Key] = DiagnosticSeverity.Error;
                    break;
                case "warning":
                    all[entry.Key] = DiagnosticSeverity.Warning;
                    break;
                case "note":
                    all[entry.Key] = DiagnosticSeverity.Note;
                    break;
                case "off":
                    all[entry.Key] = null;
                    break;
                default:
                    file.Report(entry.Value.Position, "A severity is error, warning, note or off.");
                    break;
            }
        }

        return all;
    }
}
