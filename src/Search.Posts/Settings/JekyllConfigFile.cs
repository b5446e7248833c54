namespace Search.Posts.Settings;

/// <summary>What concerns search of Jekyll's <c>_config.yml</c>; its other keys are Jekyll's business.</summary>
internal static class JekyllConfigFile
{
    // What Jekyll does for sites that do not set it.
    private const string DefaultPermalink = "date";

    public static ReadSettings Read(string yaml, string path)
    {
        var file = new SettingsFile(yaml, path);
        var settings = new SiteSettings
        {
            TimeZone = file.TimeZone("timezone"),
            Permalink = file.Find("collections")?.Find("posts")?.Find("permalink")?.Text ?? file.Text("permalink") ?? DefaultPermalink,
            Host = HostOf(file.Find("url")?.Text),
            Exclude = file.Texts("exclude"),
            Future = file.Truth("future"),
            Drafts = file.Truth("show_drafts"),
            Defaults = DefaultsSetting.Read(file),
        };
        return new ReadSettings(settings, file.Diagnostics);
    }

    private static string? HostOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" ? url.Authority : null;
}
