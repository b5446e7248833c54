using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Search.Analysis;

/// <summary>
/// Joins the tokens of a number and writes its value in Arabic digits: 三千2百２十三 → 3223, 4,647.100 → 4647.1.
/// The tokenizer in front must keep punctuation, or separators and decimal points are lost.
/// </summary>
public sealed class JapaneseNumberFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IKeywordAttribute _keyword;
    private readonly IPositionIncrementAttribute _increment;
    private readonly IPositionLengthAttribute _length;

    private char[] _joined = new char[64];
    private int _joinedLength;
    private char[] _value = new char[64];
    private State? _pending;
    private int _untouched;
    private bool _isExhausted;

    /// <summary>Reads tokens from <paramref name="input"/>.</summary>
    /// <param name="input">The tokens, punctuation kept.</param>
    public JapaneseNumberFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _keyword = AddAttribute<IKeywordAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
        _length = AddAttribute<IPositionLengthAttribute>();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _untouched = 0;
        _joinedLength = 0;
        _pending = null;
        _isExhausted = false;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_pending is not null)
        {
            RestoreState(_pending);
            _pending = null;
            return true;
        }

        if (_isExhausted || !Advance())
        {
            return false;
        }

        if (_keyword.IsKeyword)
        {
            return true;
        }

        if (_untouched > 0)
        {
            _untouched--;
            return true;
        }

        // A compound: its parts pass as they are.
        if (_increment.PositionIncrement == 0)
        {
            _untouched = _length.PositionLength - 1;
            return true;
        }

        return !KanjiNumber.IsNumeral(_term.Text()) || Join();
    }

    private bool Advance()
    {
        if (m_input.IncrementToken())
        {
            return true;
        }

        _isExhausted = true;
        return false;
    }

    /// <summary>Joins the tokens from the current one on, and delivers their value as one token.</summary>
    private bool Join()
    {
        State first = CaptureState();
        int start = _offset.StartOffset;
        int end;
        bool more;
        do
        {
            end = _offset.EndOffset;
            int collected = _joinedLength;
            AppendTerm();
            more = Advance();
            if (more && _increment.PositionIncrement == 0)
            {
                // As the reference does: the first token of the number passes unchanged, then the compound met; the rest is lost,
                // and what was collected before the compound stays for the next number.
                _joinedLength = collected;
                _untouched = _length.PositionLength - 1;
                _pending = CaptureState();
                RestoreState(first);
                return true;
            }
        }
        while (more && (KanjiNumber.IsNumeral(_term.Text()) || KanjiNumber.IsPunctuation(_term.Text())));

        if (more)
        {
            // The attributes other than term and offsets stay those of the token read last, as in the reference.
            _pending = CaptureState();
        }

        _term.SetTerm(Value());
        _offset.SetOffset(start, end);
        _joinedLength = 0;
        return true;
    }

    private ReadOnlySpan<char> Value()
    {
        ReadOnlySpan<char> text = _joined.AsSpan(0, _joinedLength);
        return KanjiNumber.TryWriteDecimal(text, ref _value, out int length) ? _value.AsSpan(0, length) : text;
    }

    private void AppendTerm()
    {
        ReadOnlySpan<char> text = _term.Text();
        if (_joined.Length < _joinedLength + text.Length)
        {
            Array.Resize(ref _joined, 2 * (_joinedLength + text.Length));
        }

        text.CopyTo(_joined.AsSpan(_joinedLength));
        _joinedLength += text.Length;
    }
}
