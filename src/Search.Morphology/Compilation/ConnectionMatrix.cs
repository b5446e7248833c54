using System.Globalization;

namespace Search.Morphology.Compilation;

/// <summary>The costs of one word following another, by connection id.</summary>
internal sealed class ConnectionMatrix
{
    // Unigrams and user words take id 5, which IPADIC gives to general symbols.
    private const int FewestIds = 6;
    private const int MostIds = 1 << 15;

    private readonly short[] _costs;

    private ConnectionMatrix(int size) => (Size, _costs) = (size, new short[size * size]);

    public int Size { get; }

    public int Lowest { get; private set; }

    public int Highest { get; private set; }

    public short this[int previous, int next] => _costs[(previous * Size) + next];

    /// <summary>Reads matrix.def: the size twice, then lines of previous id, next id, cost.</summary>
    public static ConnectionMatrix Read(SourceFile file)
    {
        var reader = new NumberReader(file);
        int size = reader.Next(FewestIds, MostIds);
        if (reader.Next(FewestIds, MostIds) != size)
        {
            throw reader.Error("the numbers of left and right ids must be equal, as in IPADIC");
        }

        var matrix = new ConnectionMatrix(size);
        while (reader.SkipToNumber())
        {
            int previous = reader.Next(0, size - 1);
            int next = reader.Next(0, size - 1);
            int cost = reader.Next(short.MinValue, short.MaxValue);
            matrix._costs[(previous * size) + next] = (short)cost;
            matrix.Lowest = Math.Min(matrix.Lowest, cost);
            matrix.Highest = Math.Max(matrix.Highest, cost);
        }

        return matrix;
    }

    /// <summary>Reads whole numbers from bytes: the file has five million of them.</summary>
    private sealed class NumberReader(SourceFile file)
    {
        private readonly byte[] _bytes = file.Bytes;
        private int _at;
        private int _line = 1;
        private int _lineStart;

        public bool SkipToNumber()
        {
            while (_at < _bytes.Length && _bytes[_at] <= ' ')
            {
                if (_bytes[_at++] == '\n')
                {
                    _line++;
                    _lineStart = _at;
                }
            }

            return _at < _bytes.Length;
        }

        public int Next(int lowest, int highest)
        {
            _ = SkipToNumber();
            int start = _at;
            bool negative = _at < _bytes.Length && _bytes[_at] == '-';
            _at += negative ? 1 : 0;
            int value = 0;
            int digits = _at;
            while (_at < _bytes.Length && (uint)(_bytes[_at] - '0') <= 9 && value < 10_000_000)
            {
                value = (value * 10) + _bytes[_at++] - '0';
            }

            value = negative ? -value : value;
            if (_at == digits || (_at < _bytes.Length && _bytes[_at] > ' ') || value < lowest || value > highest)
            {
                _at = start;
                throw Error(string.Create(CultureInfo.InvariantCulture, $"a whole number from {lowest} to {highest} is needed"));
            }

            return value;
        }

        public DictionaryFormatException Error(string message) =>
            new(new DictionaryError(file.Path, _line, _at - _lineStart + 1, message));
    }
}
