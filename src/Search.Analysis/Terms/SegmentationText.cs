using Search.Analysis.Normalization;

namespace Search.Analysis.Terms;

/// <summary>
/// The normalized text as the segmenter gets it: with kanji in their usual forms, so that 國學院 is cut like 国学院, and knowing the
/// way back to the normalized text and to the source.
/// </summary>
internal sealed class SegmentationText
{
    private readonly TextNormalizer _normalizer = new();
    private readonly KanjiVariants _variants = KanjiVariants.Instance;
    private char[] _units = [];
    private int[] _normalized = [];
    private char[] _source = [];
    private int _length;
    private bool _isFolded;

    /// <summary>The text to segment.</summary>
    public ReadOnlyMemory<char> Memory => _isFolded ? _units.AsMemory(0, _length) : _normalizer.Text;

    /// <summary>The text to segment.</summary>
    public ReadOnlySpan<char> Span => _isFolded ? new(_units, 0, _length) : _normalizer.Span;

    /// <summary>The normalized text, whatever is segmented.</summary>
    public ReadOnlySpan<char> WholeNormalized => _normalizer.Span;

    /// <summary>Whether any kanji was replaced by its usual form.</summary>
    public bool IsFolded => _isFolded;

    public void Set(ReadOnlySpan<char> source)
    {
        ReadOnlySpan<char> text = _normalizer.Normalize(source);
        if (!_normalizer.IsUnchanged)
        {
            if (_source.Length < source.Length)
            {
                _source = new char[2 * source.Length];
            }

            source.CopyTo(_source);
        }

        _isFolded = false;
        for (int next = 0; !_isFolded;)
        {
            int suspect = _variants.IndexOfSuspect(text[next..]);
            if (suspect < 0)
            {
                return;
            }

            next += suspect;
            _isFolded = _variants.TryGetUsual(text[next..], out _, out int size);
            next += size;
        }

        Fold(text);
    }

    /// <summary>The normalized text of a stretch of the segmented one.</summary>
    public ReadOnlySpan<char> Normalized(int start, int end) =>
        _isFolded ? _normalizer.Span[_normalized[start].._normalized[end]] : _normalizer.Span[start..end];

    /// <summary>Whether a digit was typed as a digit of either width, and not as ①, Ⅳ or ².</summary>
    public bool IsTypedDigit(int unit) =>
        _normalizer.IsUnchanged || _source[SourceStart(unit)] is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>The source's unit that a unit of the segmented text came from.</summary>
    public char SourceUnit(int unit) => _normalizer.IsUnchanged ? Span[unit] : _source[SourceStart(unit)];

    /// <summary>Where in the source a unit of the segmented text begins.</summary>
    public int SourceStart(int unit) => _normalizer.SourceStart(_isFolded ? _normalized[unit] : unit);

    /// <summary>Where in the source the stretch before <paramref name="end"/> ends.</summary>
    public int SourceEnd(int end) => _normalizer.SourceEnd((_isFolded ? _normalized[end] : end) - 1);

    private void Fold(ReadOnlySpan<char> text)
    {
        if (_units.Length < text.Length)
        {
            _units = new char[2 * text.Length];
            _normalized = new int[(2 * text.Length) + 1];
        }

        _length = 0;
        for (int i = 0; i < text.Length;)
        {
            _normalized[_length] = i;
            if (_variants.TryGetUsual(text[i..], out char usual, out int size))
            {
                _units[_length++] = usual;
                i += size;
            }
            else
            {
                _units[_length++] = text[i++];
            }
        }

        _normalized[_length] = text.Length;
    }
}
