using System.Globalization;

namespace Search.Posts.Fields;

/// <summary>What a post's path says of it.</summary>
internal readonly record struct FileName(DateTime? Date, string Slug)
{
    /// <summary>Reads the name as Jekyll does: <c>2025-11-22-slug.md</c>. An index file is named by its folder, as in Hugo.</summary>
    public static FileName Parse(string path)
    {
        string[] parts = path.Split('/');
        string name = WithoutExtension(parts[^1]);
        if (name is "index" or "_index" or "README" or "readme" && parts.Length > 1)
        {
            name = parts[^2];
        }

        return Split(name, out DateTime date, out string slug) ? new FileName(date, slug) : new FileName(null, name);
    }

    /// <summary>The folders above <c>_posts</c>, which Jekyll takes for categories.</summary>
    public static string[] CategoriesOf(string path)
    {
        string[] parts = path.Split('/');
        int posts = Array.IndexOf(parts, "_posts");
        return posts > 0 ? parts[..posts] : [];
    }

    private static bool Split(string name, out DateTime date, out string slug)
    {
        date = default;
        slug = name;
        int first = name.IndexOf('-', StringComparison.Ordinal);
        int second = first < 0 ? -1 : name.IndexOf('-', first + 1);
        int third = second < 0 ? name.Length : name.IndexOf('-', second + 1);
        third = third < 0 ? name.Length : third;
        if (first != 4 || second is < 6 or > 7 || third - second is < 2 or > 3
            || !DateTime.TryParseExact(name.AsSpan(0, third), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            || date.Year > 9998)
        {
            return false;
        }

        slug = third + 1 < name.Length ? name[(third + 1)..] : name;
        return true;
    }

    private static string WithoutExtension(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : name;
    }
}
