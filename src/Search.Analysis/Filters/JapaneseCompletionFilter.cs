using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Search.Analysis.TokenAttributes;

namespace Search.Analysis;

/// <summary>
/// Adds to each word the ways in which its reading is typed in rōmaji, at the same place, so that what is typed can be completed.
/// Suited to words of normal mode whose width is folded.
/// </summary>
public sealed class JapaneseCompletionFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly IReadingAttribute _reading;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private readonly JapaneseCompletionMode _mode;
    private readonly Queue<string> _spellings = new();

    private State? _ahead;
    private State? _current;

    /// <summary>Reads tokens from <paramref name="input"/> and works for the index.</summary>
    /// <param name="input">The tokens.</param>
    public JapaneseCompletionFilter(TokenStream input)
        : this(input, JapaneseCompletionMode.INDEX)
    {
    }

    /// <summary>Reads tokens from <paramref name="input"/>.</summary>
    /// <param name="input">The tokens.</param>
    /// <param name="mode">Whether the tokens are of an index or of a question still being typed.</param>
    public JapaneseCompletionFilter(TokenStream input, JapaneseCompletionMode mode)
        : base(input)
    {
        _mode = mode;
        _term = AddAttribute<ICharTermAttribute>();
        _reading = AddAttribute<IReadingAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _spellings.Clear();
        _ahead = null;
        _current = null;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_spellings.TryDequeue(out string? spelling))
        {
            RestoreState(_current);
            _term.SetTerm(spelling);
            _increment.PositionIncrement = 0;
            return true;
        }

        if (!Advance())
        {
            return false;
        }

        string surface = _term.Text().ToString();
        string? reading = ReadingOf(surface);
        if (_mode == JapaneseCompletionMode.QUERY)
        {
            (surface, reading) = JoinFollowing(surface, reading);
            _term.SetTerm(surface);
        }

        if (reading is not null)
        {
            foreach (string each in RomajiSpellings.Of(reading))
            {
                _spellings.Enqueue(each);
            }
        }

        _current = _spellings.Count > 0 ? CaptureState() : null;
        return true;
    }

    private (string Surface, string? Reading) JoinFollowing(string surface, string? reading)
    {
        State first = CaptureState();
        int start = _offset.StartOffset;
        int end = _offset.EndOffset;
        bool isKana = IsKana(surface);
        bool isLatin = IsLatin(surface);
        bool joined = false;
        while (Advance())
        {
            string next = _term.Text().ToString();
            bool joins = _offset.StartOffset == end && ((isKana && IsKana(next)) || (!isLatin && IsLatin(next)));
            if (!joins)
            {
                _ahead = CaptureState();
                break;
            }

            reading = reading is null ? null : reading + (IsLatin(next) ? next : ReadingOf(next));
            surface += next;
            end = _offset.EndOffset;
            isLatin = IsLatin(next);
            isKana &= !isLatin;
            joined = true;
        }

        RestoreState(first);
        if (joined)
        {
            _offset.SetOffset(start, end);
        }

        return (surface, reading);
    }

    private bool Advance()
    {
        if (_ahead is not null)
        {
            RestoreState(_ahead);
            _ahead = null;
            return true;
        }

        return m_input.IncrementToken();
    }

    private string? ReadingOf(string surface) => _reading.GetReading() ?? (IsKana(surface) ? ToKatakana(surface) : null);

    private static bool IsKana(string text) => !text.AsSpan().ContainsAnyExceptInRange('\u3041', '\u30FF');

    private static bool IsLatin(string text) => !text.AsSpan().ContainsAnyExceptInRange('a', 'z');

    private static string ToKatakana(string kana) => string.Create(kana.Length, kana, static (target, source) =>
    {
        for (int i = 0; i < source.Length; i++)
        {
            target[i] = source[i] is (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ' ? (char)(source[i] + KanaVoicing.KatakanaShift) : source[i];
        }
    });
}
