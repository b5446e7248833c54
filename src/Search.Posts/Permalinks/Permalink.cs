using System.Text;

namespace Search.Posts.Permalinks;

/// <summary>Makes a post's address from a template, as Jekyll does.</summary>
internal static class Permalink
{
    /// <summary>The template that a style's name stands for; a template stands for itself.</summary>
    public static string TemplateOf(string style) => style switch
    {
        "date" => "/:categories/:year/:month/:day/:title:output_ext",
        "pretty" => "/:categories/:year/:month/:day/:title/",
        "ordinal" => "/:categories/:year/:y_day/:title:output_ext",
        "weekdate" => "/:categories/:year/W:week/:short_day/:title:output_ext",
        "none" => "/:categories/:title:output_ext",
        _ => style,
    };

    /// <summary>The address of a file that is no post: its path, and as a folder of its own where posts have that too.</summary>
    public static string OfPage(string style, string path)
    {
        int dot = path.LastIndexOf('.');
        string name = dot > path.LastIndexOf('/') ? path[..dot] : path;
        bool isIndex = name is "index" || name.EndsWith("/index", StringComparison.Ordinal);
        if (isIndex)
        {
            return Clean("/" + UrlPath.Escape(name[..^"index".Length]));
        }

        return Clean("/" + UrlPath.Escape(name) + (TemplateOf(style).EndsWith('/') ? "/" : ".html"));
    }

    /// <summary>Fills a template; placeholders that are none stay as they are.</summary>
    public static string Fill(string template, PermalinkValues values)
    {
        var url = new StringBuilder("/");
        for (int at = 0; at < template.Length;)
        {
            int end = at + 1;
            if (template[at] == ':')
            {
                while (end < template.Length && (char.IsAsciiLetterLower(template[end]) || template[end] == '_'))
                {
                    end++;
                }

                // :title_of is :title and _of: the longest name that is one.
                string? value = null;
                for (int length = end; length > at + 1 && value is null; length--)
                {
                    value = values.Find(template.AsSpan(at + 1, length - at - 1));
                    end = value is null ? end : length;
                }

                url.Append(value is null ? template.AsSpan(at, end - at) : UrlPath.Escape(value));
            }
            else
            {
                url.Append(template[at]);
            }

            at = end;
        }

        return Clean(url.ToString());
    }

    private static string Clean(string url)
    {
        var clean = new StringBuilder(url.Length);
        foreach (char c in url)
        {
            if (c != '/' || clean.Length == 0 || clean[^1] != '/')
            {
                clean.Append(c);
            }
        }

        return clean.ToString();
    }
}
