using Search.Posts.Keys;
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
            Lay(one.Values, all);
        }

        Lay(map, all);
        return all;
    }

    /// <summary>Puts a map over what lies there. What it hides is gone: of two values that a post itself has for <c>draft</c> both count.</summary>
    private static void Lay(DataNode above, DataNode all)
    {
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (DataEntry entry in above.Entries!)
        {
            // A key without a value does not hide the default.
            if (!entry.Value.IsMissing)
            {
                given.Add(KeyName.Fold(entry.Key));
            }
        }

        all.EntryList!.RemoveAll(entry => given.Contains(KeyName.Fold(entry.Key)));
        HashSet<string> below = new(all.Entries!.Select(static entry => KeyName.Fold(entry.Key)), StringComparer.Ordinal);
        all.EntryList.AddRange(above.Entries!.Where(entry => !entry.Value.IsMissing || !below.Contains(KeyName.Fold(entry.Key))));
    }

    private static bool Concerns(PostDefaults one, string path, string type) =>
        (one.Type is null || string.Equals(one.Type, type, StringComparison.Ordinal))
        && (one.Path.Length == 0 || PathPattern.Matches(one.Path, path));
}
