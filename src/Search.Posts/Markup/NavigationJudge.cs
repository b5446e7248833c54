using System.Text;

namespace Search.Posts.Markup;

/// <summary>
/// Tells which blocks of prose are navigation: nothing but links, at least half of which lead to pages of the site or to places
/// of the page. A list is judged as a whole, without the lists within it; any other paragraph or row by itself. Links to other
/// sites are what a post says: its sources, or the news that it collects.
/// </summary>
internal sealed class NavigationJudge
{
    private const int NoList = 0;

    private readonly List<(int List, bool IsOnlyLinks, int Balance)> _blocks = [];
    private readonly Stack<int> _open = new();
    private int _lists = NoList;

    /// <summary>How many lists are open.</summary>
    public int Depth => _open.Count;

    public void BeginList() => _open.Push(++_lists);

    /// <summary>Ends lists until <paramref name="depth"/> are open.</summary>
    public void EndLists(int depth)
    {
        while (_open.Count > depth)
        {
            _open.Pop();
        }
    }

    /// <summary>Notes the next block.</summary>
    public void Note(BlockKind kind, string text, IReadOnlyList<LinkText> links)
    {
        bool isOnlyLinks = kind == BlockKind.Prose && links.Count > 0 && !HasWordsOutside(text, links);
        // Links within the site less the others.
        int balance = links.Sum(static link => link.Kind == LinkKind.Elsewhere ? -1 : 1);
        _blocks.Add((_open.TryPeek(out int list) ? list : NoList, isOnlyLinks, balance));
    }

    /// <summary>Gives the kind to those of the noted blocks that are navigation.</summary>
    public void Apply(List<TextBlock> blocks)
    {
        HashSet<int> navigation = [];
        foreach (var list in _blocks.Where(static block => block.List != NoList).GroupBy(static block => block.List))
        {
            if (list.All(static block => block.IsOnlyLinks) && list.Sum(static block => block.Balance) >= 0)
            {
                navigation.Add(list.Key);
            }
        }

        for (int i = 0; i < blocks.Count; i++)
        {
            (int list, bool isOnlyLinks, int balance) = _blocks[i];
            if (list == NoList ? isOnlyLinks && balance >= 0 : navigation.Contains(list))
            {
                blocks[i] = blocks[i] with { Kind = BlockKind.Navigation, InternalLinks = [] };
            }
        }
    }

    // Separators, arrows, brackets, bullets and emoji are neither letters nor digits.
    private static bool HasWordsOutside(string text, IReadOnlyList<LinkText> links)
    {
        int at = 0;
        foreach ((TextSpan span, _) in links)
        {
            if (HasWords(text.AsSpan(at, Math.Max(0, span.Start - at))))
            {
                return true;
            }

            at = Math.Max(at, span.End);
        }

        return HasWords(text.AsSpan(at));
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }
}
