using System.Runtime.InteropServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Search.Schema;

/// <summary>
/// Reads one post's stored body. The outline is read at once; a part is unpacked when a block of it is asked for, and only
/// once. Not thread-safe.
/// </summary>
public sealed class StoredBodyReader
{
    private static readonly HashSet<string> StoredField = new(StringComparer.Ordinal) { PostFields.StoredBody };

    private readonly StoredOutline[] _outlines;
    private readonly List<SentenceStart> _sentences = [];
    private readonly StoredBlock?[] _blocks;
    private readonly StoredParts _parts;

    /// <summary>Reads the outline of a value that <see cref="StoredBody.Encode"/> made.</summary>
    /// <param name="stored">The value; it must not change while the reader is in use.</param>
    /// <exception cref="InvalidDataException">The bytes are damaged. Damage of a part is found when the part is unpacked.</exception>
    public StoredBodyReader(ReadOnlyMemory<byte> stored)
    {
        var packed = new PackedReader(stored.Span);
        _outlines = new StoredOutline[packed.Count()];
        _blocks = new StoredBlock?[_outlines.Length];
        _parts = new StoredParts(ref packed);
        var codec = new StoredOutlineCodec();
        int part = -1;
        for (int i = 0; i < _outlines.Length; i++)
        {
            _outlines[i] = codec.Read(ref packed, part, _sentences);
            if (_outlines[i].Part != part) _parts.Begin(part = _outlines[i].Part, i);
            if (part < 0) throw new InvalidDataException("A stored body's first block lies in no part.");
        }

        _parts.End(part, _outlines.Length, stored[^packed.Rest.Length..]);
    }

    /// <summary>The number of blocks.</summary>
    public int Count => _outlines.Length;

    /// <summary>The body of a post; null where the post has none. Of the post's stored fields only this one is read.</summary>
    /// <exception cref="InvalidDataException">The body is damaged.</exception>
    public static StoredBodyReader? Of(AtomicReader segment, int document)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return segment.Document(document, StoredField).GetBinaryValue(PostFields.StoredBody) is { } stored ? Of(stored) : null;
    }

    /// <summary>The body of a stored value.</summary>
    /// <exception cref="InvalidDataException">The body is damaged.</exception>
    public static StoredBodyReader Of(BytesRef stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return new StoredBodyReader(stored.Bytes.AsMemory(stored.Offset, stored.Length));
    }

    /// <summary>What a block is.</summary>
    public StoredBlockKind KindOf(int block) => _outlines[block].Kind;

    /// <summary>The field that holds a block's terms.</summary>
    public string FieldOf(int block) => StoredBlock.FieldOf(_outlines[block].Kind);

    /// <summary>The position that a block's first term may have; never falls from block to block of one field.</summary>
    public int FirstPositionOf(int block) => _outlines[block].FirstPosition;

    /// <summary>Where a block's sentences begin, in order; the first begins with the text.</summary>
    public ReadOnlySpan<SentenceStart> SentencesOf(int block)
    {
        int start = _outlines[block].FirstSentence;
        int end = block + 1 < _outlines.Length ? _outlines[block + 1].FirstSentence : _sentences.Count;
        return CollectionsMarshal.AsSpan(_sentences)[start..end];
    }

    /// <summary>The anchor of the nearest heading at or above a block; null before the first.</summary>
    public string? AnchorOf(int block) => _outlines[block].Anchor;

    /// <summary>A block with its text; unpacks the part that holds it.</summary>
    /// <exception cref="InvalidDataException">The part is damaged.</exception>
    public StoredBlock Block(int block) => _blocks[block] ??= Read(block);

    /// <summary>All blocks.</summary>
    /// <exception cref="InvalidDataException">A part is damaged.</exception>
    public IReadOnlyList<StoredBlock> Blocks()
    {
        var blocks = new StoredBlock[Count];
        for (int i = 0; i < blocks.Length; i++) blocks[i] = Block(i);
        return blocks;
    }

    private StoredBlock Read(int block)
    {
        StoredOutline outline = _outlines[block];
        var packed = new PackedReader(_parts.BytesOf(block, outline.Part));
        (string text, SourcePoint[] source, RubySpan[] rubies) = StoredBlockCodec.Read(ref packed);
        SentenceStart[] sentences = SentencesOf(block).ToArray();
        if (sentences.Length > 0 && sentences[^1].Offset > text.Length) throw new InvalidDataException("A sentence begins after its text.");
        return new StoredBlock
        {
            Kind = outline.Kind,
            HeadingLevel = outline.HeadingLevel,
            Anchor = outline.Anchor,
            FirstPosition = outline.FirstPosition,
            Sentences = sentences,
            Text = text,
            Source = source,
            Rubies = rubies,
        };
    }
}
