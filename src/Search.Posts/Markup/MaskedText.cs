namespace Search.Posts.Markup;

/// <summary>
/// A body in which everything that Markdown does not know (Liquid, shortcodes, containers, table rulers) is overwritten
/// by characters of the same number, so that every offset into it is an offset into the file.
/// </summary>
internal sealed class MaskedText(string original, int start)
{
    // Noncharacters: Markdown takes them for letters, and no text holds them.

    /// <summary>Stands for nothing.</summary>
    public const char Nothing = '\uFDD0';

    /// <summary>Stands for a visible line end, such as the edge of a table cell.</summary>
    public const char Break = '\uFDD1';

    /// <summary>Stands before the base of a ruby shortcode, which names the reading.</summary>
    public const char RubyOpen = '\uFDD2';

    /// <summary>Stands after the base of a ruby shortcode.</summary>
    public const char RubyClose = '\uFDD3';

    /// <summary>Stands for the original character, which is to mean nothing to Markdown.</summary>
    public const char Plain = '\uFDD4';

    private readonly char[] _masked = original[start..].ToCharArray();
    private readonly List<int> _rowEnds = [];

    /// <summary>The file's text.</summary>
    public string Original => original;

    /// <summary>Where the body begins in the file.</summary>
    public int Start => start;

    /// <summary>The masked body; its offset 0 is <see cref="Start"/> of the file.</summary>
    public override string ToString() => new(_masked);

    public char this[int offset]
    {
        get => _masked[offset - start];
        set => _masked[offset - start] = value;
    }

    /// <summary>Overwrites the characters from <paramref name="from"/> to before <paramref name="to"/>; line ends stay.</summary>
    public void Fill(int from, int to, char with)
    {
        for (int i = from; i < to; i++)
        {
            if (original[i] is not ('\r' or '\n'))
            {
                this[i] = with;
            }
        }
    }

    /// <summary>Where merge conflicts begin.</summary>
    public List<int> Conflicts { get; } = [];

    /// <summary>How many characters from <paramref name="from"/> on, and before <paramref name="to"/>, are not masked.</summary>
    public int CommonPrefix(int from, int to) =>
        original.AsSpan(from, to - from).CommonPrefixLength(_masked.AsSpan(from - start, to - from));

    /// <summary>Notes that the line which ends at <paramref name="offset"/> is a row of a table.</summary>
    public void AddRowEnd(int offset) => _rowEnds.Add(offset);

    /// <summary>Whether a line end is the end of a table's row.</summary>
    public bool IsRowEnd(int offset) => _rowEnds.Count > 0 && _rowEnds.BinarySearch(offset) >= 0;
}
