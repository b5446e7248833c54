using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Search.Schema;

/// <summary>Reads the doc values of one segment. Not thread-safe: one per search and segment.</summary>
public sealed class PostValuesReader
{
    private readonly BinaryDocValues? _hits;
    private readonly NumericDocValues? _instants;
    private readonly NumericDocValues? _days;
    private readonly NumericDocValues?[] _lengths;
    private readonly BytesRef _bytes = new();

    /// <summary>Opens the doc values of <paramref name="segment"/>.</summary>
    public PostValuesReader(AtomicReader segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        _hits = segment.GetBinaryDocValues(PostDocValues.Hit);
        _instants = segment.GetNumericDocValues(PostDocValues.Instant);
        _days = segment.GetNumericDocValues(PostDocValues.Day);
        _lengths = [.. PostFields.Text.Select(field => segment.GetNumericDocValues(PostDocValues.LengthOf(field)))];
    }

    /// <summary>What a list of hits shows of the post.</summary>
    /// <exception cref="InvalidDataException">The value is damaged.</exception>
    public PostValues Values(int document) => PostValuesCodec.Decode(Hit(document));

    /// <summary>The post's path alone.</summary>
    /// <exception cref="InvalidDataException">The value is damaged.</exception>
    public string Path(int document) => PostValuesCodec.DecodePath(Hit(document));

    /// <summary>The post's title alone.</summary>
    /// <exception cref="InvalidDataException">The value is damaged.</exception>
    public string Title(int document) => PostValuesCodec.DecodeTitle(Hit(document));

    /// <summary>Milliseconds since 1970 in UTC, or <see cref="PostDocValues.None"/>.</summary>
    public long Instant(int document) => _instants?.Get(document) ?? PostDocValues.None;

    /// <summary>Days since 1970-01-01 in the site's time zone, or <see cref="PostDocValues.None"/>.</summary>
    public long Day(int document) => _days?.Get(document) ?? PostDocValues.None;

    /// <summary>The number of terms of the field that has the number <paramref name="field"/> in <see cref="PostFields.Text"/>.</summary>
    public int Length(int field, int document) => (int)(_lengths[field]?.Get(document) ?? 0);

    private ReadOnlySpan<byte> Hit(int document)
    {
        if (_hits is null) throw new InvalidDataException("A segment has no values for the list of hits.");
        _hits.Get(document, _bytes);
        return _bytes.Bytes.AsSpan(_bytes.Offset, _bytes.Length);
    }
}
