using System.Buffers.Binary;
using Lucene.Net.Codecs;

namespace Search.Indexing.Runs;

/// <summary>
/// Reads the terms of one chunk's field in the order of their bytes. A term is stored as what it does not share with the one
/// before, followed by its posts (each as the distance from the one before) and, where the field has them, its positions.
/// </summary>
internal sealed class TermCursor(SectionReader section, int number, int firstDocument, bool hasPositions)
{
    private byte[] _term = new byte[64];
    private int _length;
    private ulong _prefix;

    /// <summary>The number of posts with the term.</summary>
    public int Documents { get; private set; }

    /// <summary>How often the term occurs; the number of posts where the field has no positions.</summary>
    public int Occurrences { get; private set; }

    /// <summary>The term's bytes; valid until the next.</summary>
    public ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    /// <summary>Moves to the next term, after <see cref="CopyTo"/> for the one before; false at the end.</summary>
    public bool MoveNext()
    {
        if (section.IsAtEnd) return false;
        int shared = section.Number();
        int own = section.Number();
        _length = shared + own;
        if (_term.Length < _length) Array.Resize(ref _term, 2 * _length);
        section.Bytes(own).CopyTo(_term.AsSpan(shared));
        _prefix = PrefixOf(Term);
        Documents = section.Number();
        Occurrences = hasPositions ? section.Number() : Documents;
        return true;
    }

    /// <summary>Hands the term's posts and positions to <paramref name="postings"/>.</summary>
    public void CopyTo(PostingsConsumer postings)
    {
        int document = firstDocument;
        for (int i = 0; i < Documents; i++)
        {
            document += section.Number();
            int frequency = hasPositions ? section.Number() : -1;
            postings.StartDoc(document, frequency);
            for (int position = 0; frequency > 0; frequency--)
            {
                position += section.Number();
                postings.AddPosition(position, null, -1, -1);
            }

            postings.FinishDoc();
        }
    }

    /// <summary>The order of terms; of equal ones the earlier chunk is first.</summary>
    public static int Compare(TermCursor x, TermCursor y)
    {
        int order = x.CompareTerm(y._prefix, y.Term);
        return order != 0 ? order : x.Number - y.Number;
    }

    /// <summary>Whether this is the term of <paramref name="bytes"/>.</summary>
    public bool IsAt(ReadOnlySpan<byte> bytes) => Term.SequenceEqual(bytes);

    private int Number => number;

    // The first eight bytes decide most comparisons without a look at the others.
    private int CompareTerm(ulong prefix, ReadOnlySpan<byte> term) =>
        _prefix != prefix ? _prefix.CompareTo(prefix) : Term.SequenceCompareTo(term);

    internal static ulong PrefixOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= sizeof(ulong)) return BinaryPrimitives.ReadUInt64BigEndian(bytes);
        Span<byte> padded = stackalloc byte[sizeof(ulong)];
        padded.Clear();
        bytes.CopyTo(padded);
        return BinaryPrimitives.ReadUInt64BigEndian(padded);
    }
}
