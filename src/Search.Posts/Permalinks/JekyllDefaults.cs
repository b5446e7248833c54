using Search.Posts.Settings;

namespace Search.Posts.Permalinks;

/// <summary>Lays a site's defaults under a post's front matter, the more particular over the more general.</summary>
internal static class JekyllDefaults
{
    public static DataNode Apply(IReadOnlyList<PostDefaults> defaults, string path, DataNode map)
    {
        if (defaults.Count == 0)
        {
            return map;
        }

        string type = JekyllPath.TypeOf(path);
        DataNode all = DataNode.Map(map.Position);
        foreach (PostDefaults one in defaults.Where(one => Concerns(one, path, type)).OrderBy(static one => one.Path.Length).ThenBy(static one => one.Type is null ? 0 : 1))
        {
            all.EntryList!.AddRange(one.Values.Entries!);
        }

        // A key without a value does not hide the default.
        all.EntryList!.AddRange(map.Entries!.Where(entry => !entry.Value.IsMissing || all.Find(entry.Key) is null));
        return all;
    }

    private static bool Concerns(PostDefaults one, string path, string type) =>
        (one.Type is null || string.Equals(one.Type, type, StringComparison.Ordinal))
        && (one.Path.Length == 0 || PathPattern.Matches(one.Path, path));
}
