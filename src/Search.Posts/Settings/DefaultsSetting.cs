namespace Search.Posts.Settings;

/// <summary>Reads Jekyll's <c>defaults</c>: a list of scopes with values.</summary>
internal static class DefaultsSetting
{
    private const string Key = "defaults";

    public static IReadOnlyList<PostDefaults>? Read(SettingsFile file)
    {
        if (file.Find(Key) is not { } node)
        {
            return null;
        }

        if (node.Items is not { } items)
        {
            file.Report(node.Position, "defaults is a list of scope and values.");
            return null;
        }

        List<PostDefaults> all = [];
        foreach (DataNode item in items)
        {
            DataNode? scope = item.Find("scope");
            if (item.Find("values") is not { Entries: not null } values || scope is { Entries: null, IsMissing: false })
            {
                file.Report(item.Position, "Each of defaults has a scope (path, type) and values.");
                continue;
            }

            all.Add(new PostDefaults((scope?.Find("path")?.Text ?? "").Trim('/'), scope?.Find("type")?.Text, values.MovedTo(new SourcePosition(1, 1))));
        }

        return all;
    }
}
