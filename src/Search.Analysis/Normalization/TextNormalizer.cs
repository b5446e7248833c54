using System.Buffers;
using System.Text;

namespace Search.Analysis.Normalization;

/// <summary>
/// Writes text in one form, whatever the width, composition and case it was typed in, and knows for each unit written which units of
/// the source it came from.
/// </summary>
/// <remarks>Not thread-safe. What it gives out is valid until the next call.</remarks>
public sealed class TextNormalizer
{
    private const int SharpS = 0xDF;
    private const char ZeroWidthJoiner = '\u200D';
    private const char CombiningKeycap = '\u20E3';

    private readonly UnicodeTables _tables = UnicodeTables.Instance;
    private readonly NormalizationForm _form;
    private readonly CompositionBuffer _segment;

    private char[] _text = new char[256];
    private int[] _starts = new int[256];
    private int[] _ends = new int[256];
    private int _length;
    private bool _isIdentity = true;

    // Where a segment was cut because it was too long: what follows must not join it again.
    private int _cutAt;

    /// <summary>Makes a normalizer.</summary>
    public TextNormalizer()
        : this(NormalizationForm.Search)
    {
    }

    internal TextNormalizer(NormalizationForm form)
    {
        _form = form;
        _segment = new CompositionBuffer(form);
    }

    /// <summary>The text written by the last call of <see cref="Normalize"/>.</summary>
    public ReadOnlyMemory<char> Text => _text.AsMemory(0, _length);

    internal ReadOnlySpan<char> Span => new(_text, 0, _length);

    /// <summary>Whether the last text was written unchanged.</summary>
    public bool IsUnchanged => _isIdentity;

    /// <summary>Where in the source the unit begins.</summary>
    /// <param name="unit">A unit of <see cref="Text"/>.</param>
    public int SourceStart(int unit) => _isIdentity ? unit : _starts[unit];

    /// <summary>Where in the source the unit ends (exclusive).</summary>
    /// <param name="unit">A unit of <see cref="Text"/>.</param>
    public int SourceEnd(int unit) => _isIdentity ? unit + 1 : _ends[unit];

    /// <summary>Normalizes one string, for values that are compared whole.</summary>
    /// <param name="value">Any string.</param>
    public static string Fold(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        TextNormalizer normalizer = new();
        ReadOnlySpan<char> text = normalizer.Normalize(value);
        return normalizer.IsUnchanged ? value : text.ToString();
    }

    /// <summary>Writes <paramref name="source"/> normalized.</summary>
    /// <param name="source">Any string of UTF-16 units; lone surrogates are kept.</param>
    public ReadOnlySpan<char> Normalize(ReadOnlySpan<char> source)
    {
        if (_text.Length < source.Length + 64)
        {
            Grow(source.Length + 64);
        }

        int plain = 0;
        while (plain < source.Length && !char.IsSurrogate(source[plain]) && _tables.RecordOf(source[plain]) == 0)
        {
            plain++;
        }

        source[..plain].CopyTo(_text);
        _length = plain;
        _isIdentity = plain == source.Length;
        if (!_isIdentity)
        {
            for (int i = 0; i < plain; i++)
            {
                _starts[i] = i;
                _ends[i] = i + 1;
            }

            _cutAt = -1;
            if (NormalizeFrom(source, plain))
            {
                JapaneseMarks.Resolve(_text.AsSpan(0, _length));
            }
        }

        return _text.AsSpan(0, _length);
    }

    /// <summary>Normalizes from <paramref name="i"/> on.</summary>
    /// <returns>Whether characters were met that depend on their neighbours.</returns>
    private bool NormalizeFrom(ReadOnlySpan<char> source, int i)
    {
        bool isSearch = _form == NormalizationForm.Search;
        bool dependsOnContext = false;
        while (i < source.Length)
        {
            int codePoint = source[i];
            int size = 1;
            if (char.IsSurrogate((char)codePoint))
            {
                if (Rune.DecodeFromUtf16(source[i..], out Rune rune, out _) != OperationStatus.Done)
                {
                    Emit(codePoint, i, i + 1);
                    i++;
                    continue;
                }

                codePoint = rune.Value;
                size = 2;
            }

            int record = _tables.RecordOf(codePoint);
            UnicodeFlags flags = record == 0 ? UnicodeFlags.None : _tables.FlagsOf(record);
            if (isSearch && (flags & (UnicodeFlags.Invisible | UnicodeFlags.DependsOnContext)) != 0)
            {
                if (IsLeftOut(source, i, codePoint, flags))
                {
                    ExtendLast(i, i + size);
                    i += size;
                    continue;
                }

                if (codePoint is '゛' or '゜')
                {
                    i = Voiced(source, i);
                    continue;
                }

                dependsOnContext |= (flags & UnicodeFlags.DependsOnContext) != 0;
            }

            if ((flags & UnicodeFlags.Joins) != 0)
            {
                i = Segment(source, i == _cutAt ? i : Reopen(i), i + size);
            }
            else if ((flags & UnicodeFlags.Decomposes) != 0)
            {
                i = Segment(source, i, i + size);
            }
            else
            {
                EmitFolded(isSearch && (flags & UnicodeFlags.Folds) != 0 ? _tables.FoldOf(record) : codePoint, i, i + size);
                i += size;
            }
        }

        return dependsOnContext;
    }

    private bool IsLeftOut(ReadOnlySpan<char> source, int i, int codePoint, UnicodeFlags flags) => codePoint switch
    {
        // A joiner holds the parts of an emoji together and means nothing elsewhere.
        ZeroWidthJoiner => !(_length > 0 && IsPictographAt(_text.AsSpan(0, _length), fromEnd: true) && IsPictographAt(source[(i + 1)..], fromEnd: false)),
        CombiningKeycap => true,
        _ => (flags & UnicodeFlags.Invisible) != 0,
    };

    private bool IsPictographAt(ReadOnlySpan<char> text, bool fromEnd)
    {
        Rune rune;
        OperationStatus status = fromEnd ? Rune.DecodeLastFromUtf16(text, out rune, out _) : Rune.DecodeFromUtf16(text, out rune, out _);
        return status == OperationStatus.Done && _tables.IsPictograph(rune);
    }

    /// <summary>Reads a voicing mark that stands alone (か゛) as the combining one where the kana before it has a voiced partner.</summary>
    private int Voiced(ReadOnlySpan<char> source, int i)
    {
        if (_length > 0 && _ends[_length - 1] == i
            && _tables.Compose(_text[_length - 1], source[i] == '゛' ? '\u3099' : '\u309A') is >= 0 and int voiced)
        {
            _text[_length - 1] = (char)voiced;
            _ends[_length - 1] = i + 1;
        }
        else
        {
            Emit(source[i], i, i + 1);
        }

        return i + 1;
    }

    /// <summary>Takes back the units that the mark at <paramref name="i"/> may join.</summary>
    /// <returns>Where their source begins.</returns>
    private int Reopen(int i)
    {
        if (_length == 0 || _ends[_length - 1] != i)
        {
            return i;
        }

        int start = _starts[_length - 1];
        if (char.IsSurrogate(_text[_length - 1]) && (_length == 1 || _starts[_length - 2] != start))
        {
            // Half a pair is no character that a mark could join.
            return i;
        }

        while (_length > 0 && _starts[_length - 1] >= start)
        {
            _length--;
        }

        return start;
    }

    /// <summary>Composes the characters from <paramref name="start"/> up to the next that begins anew.</summary>
    /// <returns>Where that is, at or after <paramref name="least"/>.</returns>
    private int Segment(ReadOnlySpan<char> source, int start, int least)
    {
        int end = _segment.Read(source, start, least, out bool isCut);
        _cutAt = isCut ? end : -1;
        foreach (int codePoint in _segment.Compose())
        {
            EmitFolded(codePoint, start, end);
        }

        return end;
    }

    private void EmitFolded(int codePoint, int start, int end)
    {
        if (codePoint == SharpS && _form == NormalizationForm.Search)
        {
            Emit('s', start, end);
            codePoint = 's';
        }

        Emit(codePoint, start, end);
    }

    private void Emit(int codePoint, int start, int end)
    {
        if (_length + 2 > _text.Length)
        {
            Grow(2 * _text.Length);
        }

        if (codePoint < 0x10000)
        {
            Put((char)codePoint, start, end);
            return;
        }

        // The halves of a pair share its span: no highlight may cut it.
        Put((char)(0xD7C0 + (codePoint >> 10)), start, end);
        Put((char)(0xDC00 + (codePoint & 0x3FF)), start, end);
    }

    private void Put(char unit, int start, int end)
    {
        _text[_length] = unit;
        _starts[_length] = start;
        _ends[_length++] = end;
    }

    /// <summary>Gives what is left out to the character before it, with whose glyph it is drawn.</summary>
    private void ExtendLast(int start, int end)
    {
        int last = _length - 1;
        if (last < 0 || _ends[last] != start)
        {
            return;
        }

        int first = _starts[last];
        for (; last >= 0 && _starts[last] == first; last--)
        {
            _ends[last] = end;
        }
    }

    private void Grow(int size)
    {
        Array.Resize(ref _text, size);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _ends, size);
    }
}
