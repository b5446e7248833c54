namespace Search.Posts.Markup;

/// <summary>Notes which pieces of the block being written are the text of links.</summary>
internal sealed class LinkCollector
{
    private readonly List<LinkText> _links = [];
    private int _start = -1;
    private LinkKind _kind;

    /// <summary>Begins a link; links do not nest.</summary>
    public void Open(int textLength, LinkKind kind)
    {
        Close(textLength);
        (_start, _kind) = (textLength, kind);
    }

    /// <summary>Ends the link that is open, if one is.</summary>
    public void Close(int textLength)
    {
        if (_start >= 0 && _start < textLength)
        {
            _links.Add(new LinkText(new TextSpan(_start, textLength), _kind));
        }

        _start = -1;
    }

    /// <summary>White space that turns out to stand before a link does not belong to it.</summary>
    public void ShiftStart(int textLength, int by)
    {
        if (_start == textLength)
        {
            _start += by;
        }
    }

    /// <summary>Takes the links of a block that ends; a link that is open goes on in the next.</summary>
    public IReadOnlyList<LinkText> Take(int textLength)
    {
        int start = _start;
        Close(textLength);
        _start = start < 0 ? -1 : 0;
        if (_links.Count == 0)
        {
            return [];
        }

        LinkText[] taken = [.. _links];
        _links.Clear();
        return taken;
    }
}
