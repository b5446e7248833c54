using Lucene.Net.Analysis;

namespace Search.Analysis;

/// <summary>
/// Writes out iteration marks before the text is cut into words: 馬鹿々々しい → 馬鹿馬鹿しい, いすゞ → いすず.
/// The text keeps its length, so that offsets need no correction.
/// </summary>
public sealed class JapaneseIterationMarkCharFilter : CharFilter
{
    private const char KanjiMark = '々';
    private const char FullStop = '。';

    private readonly bool _normalizeKanji;
    private readonly bool _normalizeKana;
    private readonly IterationMarkVoicing _voicing;

    // Units read from the source and not yet delivered, before them those that marks may look back to.
    private char[] _window = new char[1024];
    private int _filled;
    private int _windowStart;
    private bool _isAtEnd;

    private int _position;
    private int _spanSize;
    private int _spanEnd;

    /// <summary>Writes out the marks of kanji and of kana.</summary>
    /// <param name="input">The text.</param>
    public JapaneseIterationMarkCharFilter(TextReader input)
        : this(input, normalizeKanji: true, normalizeKana: true)
    {
    }

    /// <summary>Writes out the marks asked for, with the voicing of the reference implementation.</summary>
    /// <param name="input">The text.</param>
    /// <param name="normalizeKanji">Whether 々 is written out.</param>
    /// <param name="normalizeKana">Whether ゝゞヽヾ are written out.</param>
    public JapaneseIterationMarkCharFilter(TextReader input, bool normalizeKanji, bool normalizeKana)
        : this(input, normalizeKanji, normalizeKana, IterationMarkVoicing.Compatible)
    {
    }

    /// <summary>Writes out the marks asked for.</summary>
    /// <param name="input">The text.</param>
    /// <param name="normalizeKanji">Whether 々 is written out.</param>
    /// <param name="normalizeKana">Whether ゝゞヽヾ are written out.</param>
    /// <param name="voicing">What an unvoiced mark makes of kana such as な and っ.</param>
    public JapaneseIterationMarkCharFilter(TextReader input, bool normalizeKanji, bool normalizeKana, IterationMarkVoicing voicing)
        : base(input)
    {
        _normalizeKanji = normalizeKanji;
        _normalizeKana = normalizeKana;
        _voicing = voicing;
    }

    /// <inheritdoc/>
    public override int Read()
    {
        if (!Fill(_position))
        {
            return -1;
        }

        char unit = Next(UnitAt(_position));
        _position++;
        return unit;
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        int read = 0;
        while (read < count && Read() is >= 0 and int unit)
        {
            buffer[index + read++] = (char)unit;
        }

        return read;
    }

    /// <inheritdoc/>
    protected override int Correct(int currentOff) => currentOff;

    private char Next(char unit)
    {
        if (char.IsSurrogate(unit) || unit == FullStop)
        {
            _spanEnd = _position + 1;
            return unit;
        }

        if (!IsMark(unit))
        {
            return unit;
        }

        if (_position < _spanEnd)
        {
            return WriteOut(UnitAt(_position - _spanSize), unit);
        }

        if (_position == _spanEnd)
        {
            _spanEnd++;
            return unit;
        }

        int size = 1;
        while (Fill(_position + size) && IsMark(UnitAt(_position + size)))
        {
            size++;
        }

        // Marks do not reach back over the end of a sentence or into an earlier run of marks.
        _spanSize = _position - size < _spanEnd ? _position - _spanEnd : size;
        _spanEnd = _position + _spanSize;
        return WriteOut(UnitAt(_position - _spanSize), unit);
    }

    private bool IsMark(char unit) => unit switch
    {
        KanjiMark => _normalizeKanji,
        'ゝ' or 'ゞ' or 'ヽ' or 'ヾ' => _normalizeKana,
        _ => false,
    };

    private char WriteOut(char repeated, char mark) => mark switch
    {
        'ゝ' or 'ゞ' => KanaVoicing.Repeat(repeated, 0, mark == 'ゞ', _voicing),
        'ヽ' or 'ヾ' => KanaVoicing.Repeat(repeated, KanaVoicing.KatakanaShift, mark == 'ヾ', _voicing),
        _ => repeated,
    };

    private char UnitAt(int position) => _window[position - _windowStart];

    /// <summary>Reads until the unit at <paramref name="position"/> is in the window.</summary>
    private bool Fill(int position)
    {
        while (position >= _windowStart + _filled)
        {
            if (_isAtEnd)
            {
                return false;
            }

            if (_filled == _window.Length)
            {
                MakeRoom();
            }

            int read = m_input.Read(_window, _filled, _window.Length - _filled);
            _isAtEnd = read <= 0;
            _filled += Math.Max(read, 0);
        }

        return true;
    }

    private void MakeRoom()
    {
        // No mark reaches back over the end of the last sentence, or further than the run of marks under way is long.
        int first = Math.Min(_spanEnd, _position - _spanSize);
        int dropped = first - _windowStart;
        if (dropped < _window.Length / 2)
        {
            Array.Resize(ref _window, 2 * _window.Length);
            return;
        }

        Array.Copy(_window, dropped, _window, 0, _filled - dropped);
        _windowStart += dropped;
        _filled -= dropped;
    }
}
