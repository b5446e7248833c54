namespace Search.Schema;

/// <summary>Writes and reads the outlines of a body's blocks one after the other; each says only what the ones before do not.</summary>
internal sealed class StoredOutlineCodec
{
    // Of a block's first byte: kind, level, and what most often is so.
    private const int Mask = 7;
    private const int LevelShift = 3;
    private const int SameAnchor = 1 << 6;
    private const int BeginsPart = 1 << 7;

    // The first position of the last block of each field, by the kind that names the field.
    private readonly int[] _positions = new int[Mask + 1];
    private string? _anchor;

    /// <summary>Begins a body.</summary>
    public void Clear()
    {
        Array.Clear(_positions);
        _anchor = null;
    }

    /// <exception cref="ArgumentException">Positions or sentences fall, or there is no such kind or level.</exception>
    public void Write(PackedWriter packed, StoredBlock block, bool beginsPart)
    {
        if (!StoredBlock.IsKind((int)block.Kind) || block.HeadingLevel is < 0 or > Mask) throw new ArgumentException("There is no such kind or level.", nameof(block));
        bool sameAnchor = string.Equals(block.Anchor, _anchor, StringComparison.Ordinal);
        _anchor = block.Anchor;
        packed.Raw([(byte)((int)block.Kind | (block.HeadingLevel << LevelShift) | (sameAnchor ? SameAnchor : 0) | (beginsPart ? BeginsPart : 0))]);
        if (!sameAnchor) packed.OptionalText(block.Anchor);
        ref int position = ref PositionOf(block.Kind);
        packed.Number(block.FirstPosition - position);
        position = block.FirstPosition;
        packed.Number(block.Sentences.Count);
        var last = new SentenceStart(0, position);
        foreach (SentenceStart sentence in block.Sentences)
        {
            packed.Number(sentence.Offset - last.Offset);
            packed.Number(sentence.Position - last.Position);
            last = sentence;
        }
    }

    /// <param name="packed">What was written.</param>
    /// <param name="part">The part of the block before; -1 before the first.</param>
    /// <param name="sentences">Receives the block's sentences.</param>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public StoredOutline Read(ref PackedReader packed, int part, List<SentenceStart> sentences)
    {
        int head = packed.Raw(1)[0];
        var kind = (StoredBlockKind)(head & Mask);
        if (!StoredBlock.IsKind((int)kind)) throw Damaged();
        if ((head & SameAnchor) == 0) _anchor = packed.OptionalText();
        if ((head & BeginsPart) != 0) part++;
        ref int position = ref PositionOf(kind);
        position = Sum(position, packed.Number());
        int first = sentences.Count;
        var last = new SentenceStart(0, position);
        for (int left = packed.Count(); left > 0; left--)
        {
            last = new SentenceStart(Sum(last.Offset, packed.Number()), Sum(last.Position, packed.Number()));
            sentences.Add(last);
        }

        return new StoredOutline(kind, (head >> LevelShift) & Mask, _anchor, position, part, first);
    }

    private ref int PositionOf(StoredBlockKind kind) => ref _positions[(int)(kind == StoredBlockKind.Excerpt ? StoredBlockKind.Prose : kind)];

    private static int Sum(int former, int more) => former + (long)more <= int.MaxValue ? former + more : throw Damaged();

    private static InvalidDataException Damaged() => new("The outline of a stored body is damaged.");
}
