using System.Text;

namespace Search.Indexing.Inversion;

/// <summary>Numbers the keys of a field.</summary>
internal sealed class KeyTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<byte[]> _bytes = [];

    /// <summary>The bytes of a key's number.</summary>
    public byte[] TermBytes(int key) => _bytes[key];

    /// <summary>The number of <paramref name="key"/>.</summary>
    public int NumberOf(string key)
    {
        if (_numbers.TryGetValue(key, out int number)) return number;
        number = _bytes.Count;
        _numbers.Add(key, number);
        _bytes.Add(Encoding.UTF8.GetBytes(key));
        return number;
    }
}
