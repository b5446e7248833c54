using System.Globalization;
using System.Text;

namespace Search.Posts.Permalinks;

/// <summary>Percent encoding of paths.</summary>
internal static class UrlPath
{
    private const string Allowed = "-._~!$&'()*+,;=:@/";

    /// <summary>The path with every character percent-encoded that a path may not hold as such.</summary>
    public static string Escape(string path)
    {
        if (IsPlain(path))
        {
            return path;
        }

        var escaped = new StringBuilder(path.Length * 3);
        foreach (byte unit in Encoding.UTF8.GetBytes(path))
        {
            if (IsAllowed((char)unit))
            {
                escaped.Append((char)unit);
            }
            else
            {
                escaped.Append('%').Append(unit.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }

    private static bool IsPlain(string path)
    {
        foreach (char c in path)
        {
            if (!IsAllowed(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || Allowed.Contains(c, StringComparison.Ordinal);
}
