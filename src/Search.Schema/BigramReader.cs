using System.Text;

namespace Search.Schema;

/// <summary>Reads the bigrams of a text one after another; see <see cref="Bigrams"/>.</summary>
public ref struct BigramReader
{
    private ReadOnlySpan<char> _rest;
    private int _first;
    private int _second;

    /// <summary>Begins before the first bigram of <paramref name="normalized"/>.</summary>
    public BigramReader(ReadOnlySpan<char> normalized)
    {
        _rest = normalized;
        _second = Next();
    }

    /// <summary>The bigram read last.</summary>
    public readonly (int First, int Second) Current => (_first, _second);

    /// <summary>This reader, for <c>foreach</c>.</summary>
    public readonly BigramReader GetEnumerator() => this;

    /// <summary>Reads the next bigram; false at the end.</summary>
    public bool MoveNext()
    {
        do
        {
            if (_second == Bigrams.End && _rest.IsEmpty) return false;
            _first = _second;
            _second = Next();
        }
        while (_first == Bigrams.End);
        return true;
    }

    // The next character; End for white space, NUL and the end of the text.
    private int Next()
    {
        if (_rest.IsEmpty) return Bigrams.End;
        char unit = _rest[0];
        if (!char.IsSurrogate(unit))
        {
            _rest = _rest[1..];
            return char.IsWhiteSpace(unit) ? Bigrams.End : unit;
        }

        Rune.DecodeFromUtf16(_rest, out Rune rune, out int length);
        _rest = _rest[length..];
        return rune.Value;
    }
}
