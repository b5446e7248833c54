using System.Runtime.CompilerServices;

namespace Search.Morphology.Segmentation;

/// <summary>Tokens found but not yet read. A path is found from right to left, so each is reversed when complete.</summary>
internal sealed class TokenQueue
{
    private Token[] _tokens = new Token[256];
    private int _read;

    /// <summary>Tokens added since the queue was last empty.</summary>
    public int Count { get; private set; }

    /// <summary>Where the last token starts; there must be one.</summary>
    public int LastStart => _tokens[Count - 1].Start;

    public bool TryTake(out Token token)
    {
        if (_read < Count)
        {
            token = _tokens[_read++];
            return true;
        }

        token = default;
        return false;
    }

    public void Clear() => (_read, Count) = (0, 0);

    public void Add(Token token) => Add(token, isKept: true);

    /// <summary>Adds a token, or not: written in any case and counted if it is kept, as that cannot be predicted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Token token, bool isKept)
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }

        _tokens[Count] = token;
        Count += isKept ? 1 : 0;
    }

    /// <summary>The tokens from <paramref name="start"/> on.</summary>
    public ReadOnlySpan<Token> From(int start) => _tokens.AsSpan(start, Count - start);

    /// <summary>Takes back the tokens from <paramref name="start"/> on.</summary>
    public void RemoveFrom(int start) => Count = start;

    /// <summary>Reverses the tokens from <paramref name="start"/> on.</summary>
    public void ReverseFrom(int start) => _tokens.AsSpan(start, Count - start).Reverse();
}
