namespace Search.Analysis.Terms;

/// <summary>Finds addresses of pages and mail.</summary>
internal static class NetworkAddress
{
    private const int LongestScheme = 12;
    private const int LongestLocalPart = 64;

    /// <summary>Where the address that begins at <paramref name="start"/> ends; 0 where none begins.</summary>
    public static int End(ReadOnlySpan<char> text, int start, out NetworkAddressKind kind)
    {
        kind = NetworkAddressKind.Url;
        if (UrlEnd(text, start) is > 0 and int url)
        {
            return url;
        }

        kind = NetworkAddressKind.Mail;
        if (MailEnd(text, start) is > 0 and int mail)
        {
            return mail;
        }

        kind = NetworkAddressKind.None;
        return 0;
    }

    private static int UrlEnd(ReadOnlySpan<char> text, int start)
    {
        int scheme = text.Slice(start, Math.Min(text.Length - start, LongestScheme)).IndexOf(':');
        if (scheme <= 0 || text[start..(start + scheme)].ContainsAnyExceptInRange('a', 'z') || !text[(start + scheme)..].StartsWith("://"))
        {
            return 0;
        }

        int first = start + scheme + 3;
        int end = first;
        while (end < text.Length && text[end] is > ' ' and < '\x7F' and not ('<' or '>' or '"' or '\'' or '`' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '\\' or '^'))
        {
            end++;
        }

        while (end > first && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?')
        {
            end--;
        }

        return end > first && char.IsAsciiLetterOrDigit(text[first]) ? end : 0;
    }

    private static int MailEnd(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> local = text.Slice(start, Math.Min(text.Length - start, LongestLocalPart));
        int at = local.IndexOfAnyExcept(LocalPart);
        if (at <= 0 || local[at] != '@')
        {
            return 0;
        }

        int end = start + at + 1;
        int lastDot = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end])
            || (text[end] is '.' or '-' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))))
        {
            lastDot = text[end] == '.' ? end : lastDot;
            end++;
        }

        return lastDot > start + at + 1 ? end : 0;
    }

    private static System.Buffers.SearchValues<char> LocalPart { get; } =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789._%+-");
}
