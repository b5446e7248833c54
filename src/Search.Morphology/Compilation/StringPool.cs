using Search.Morphology.Dictionaries;

namespace Search.Morphology.Compilation;

/// <summary>Numbers distinct strings in the order in which they are first asked for. 0 stands for none.</summary>
internal sealed class StringPool
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<uint> _offsets = [0, 0];
    private readonly List<byte> _bytes = [];

    public IReadOnlyList<uint> Offsets => _offsets;

    public IReadOnlyList<byte> Bytes => _bytes;

    public int Add(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!_numbers.TryGetValue(text, out int number))
        {
            number = _offsets.Count - 1;
            if (number >= DictionaryFormat.StringLimit)
            {
                throw new DictionaryFormatException($"there are more than {DictionaryFormat.StringLimit - 1} different readings and base forms");
            }

            _numbers.Add(text, number);
            KanaText.Encode(text, _bytes);
            _offsets.Add((uint)_bytes.Count);
        }

        return number;
    }
}
