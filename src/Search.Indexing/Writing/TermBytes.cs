using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Search.Indexing.Writing;

/// <summary>Hands Lucene a term's bytes as they are, without encoding them again at each occurrence.</summary>
internal sealed class TermBytes : Lucene.Net.Util.Attribute, ITermToBytesRefAttribute
{
    /// <summary>The bytes of the current term.</summary>
    public BytesRef BytesRef { get; } = new();

    /// <summary>Makes <paramref name="bytes"/> the current term.</summary>
    public void Set(byte[] bytes) => (BytesRef.Bytes, BytesRef.Offset, BytesRef.Length) = (bytes, 0, bytes.Length);

    /// <inheritdoc/>
    public void FillBytesRef()
    {
    }

    /// <inheritdoc/>
    public override void Clear() => BytesRef.Length = 0;

    /// <inheritdoc/>
    public override void CopyTo(IAttribute target)
    {
        var other = (TermBytes)target;
        (other.BytesRef.Bytes, other.BytesRef.Offset, other.BytesRef.Length) = (BytesRef.Bytes, BytesRef.Offset, BytesRef.Length);
    }
}
