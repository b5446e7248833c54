namespace Search.Cli;

/// <summary>
/// The documents of an input, one a line, each as a reader of its own: a line of any length is never held whole. Lines end
/// at LF alone: CR, NEL and U+2028 are text.
/// </summary>
internal sealed class DocumentLines(TextReader input, bool unescape) : IDisposable
{
    private LineReader? _line;

    /// <summary>The current document; what is not read of it is passed over.</summary>
    public TextReader Current => _line!;

    /// <summary>Goes to the next document; false at the end of the input.</summary>
    public bool MoveNext()
    {
        _line?.Skip();
        if (input.Peek() < 0)
        {
            return false;
        }

        _line = new LineReader(input, unescape);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _line?.Dispose();

    private sealed class LineReader(TextReader input, bool unescape) : TextReader
    {
        private bool _ended;

        public void Skip()
        {
            while (Read() >= 0)
            {
            }
        }

        public override int Peek() => throw new NotSupportedException("A document line is read forward only.");

        public override int Read()
        {
            if (_ended)
            {
                return -1;
            }

            int unit = input.Read();
            if (unit is < 0 or '\n')
            {
                _ended = true;
                return -1;
            }

            return unit == '\\' && unescape ? Unescaped() : unit;
        }

        public override int Read(Span<char> buffer)
        {
            int count = 0;
            while (count < buffer.Length && Read() is >= 0 and int unit)
            {
                buffer[count++] = (char)unit;
            }

            return count;
        }

        public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

        public override int ReadBlock(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

        private int Unescaped()
        {
            int next = input.Peek();
            char? meaning = next switch { 'n' => '\n', 'r' => '\r', 't' => '\t', '\\' => '\\', _ => null };
            if (meaning is null)
            {
                return '\\';
            }

            input.Read();
            return meaning.Value;
        }
    }
}
