namespace Search.Morphology.Segmentation;

/// <summary>The part of the text that is in memory: all of it, or what has been read and is still needed.</summary>
internal sealed class TextWindow
{
    private const int ChunkLength = 8192;

    private ReadOnlyMemory<char> _text;
    private TextReader? _reader;
    private char[] _buffer = [];
    private int _length;

    /// <summary>The place in the text of the window's first unit.</summary>
    public int Origin { get; private set; }

    /// <summary>Whether the window reaches the end of the text.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The place behind the window's last unit.</summary>
    public int End => Origin + _length;

    public ReadOnlySpan<char> Units => _reader is null ? _text.Span : _buffer.AsSpan(0, _length);

    public void Open(ReadOnlyMemory<char> text)
    {
        (_text, _reader, Origin, _length, IsComplete) = (text, null, 0, text.Length, true);
    }

    public void Open(TextReader reader)
    {
        (_text, _reader, Origin, _length, IsComplete) = (default, reader, 0, 0, false);
    }

    /// <summary>Gives up what lies before <paramref name="keepFrom"/> and reads at least up to <paramref name="end"/> if the text is that long.</summary>
    public void Advance(int keepFrom, long end)
    {
        if (_reader is null || IsComplete || end <= End)
        {
            return;
        }

        int drop = keepFrom - Origin;
        int needed = (int)(end - keepFrom) + ChunkLength;
        char[] target = needed <= _buffer.Length ? _buffer : new char[needed];
        Array.Copy(_buffer, drop, target, 0, _length - drop);
        (_buffer, Origin, _length) = (target, keepFrom, _length - drop);
        while (_length < _buffer.Length)
        {
            int read = _reader.Read(_buffer, _length, _buffer.Length - _length);
            if (read <= 0)
            {
                IsComplete = true;
                return;
            }

            _length += read;
        }
    }
}
