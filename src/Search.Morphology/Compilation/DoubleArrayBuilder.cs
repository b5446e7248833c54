using System.Numerics;
using Search.Morphology.Dictionaries;

namespace Search.Morphology.Compilation;

/// <summary>Packs sorted keys into a double array with XOR transitions: the child of a node for code c lies at base ^ c.</summary>
/// <remarks>
/// Greedy placement in breadth-first order: each node's children take the first place where all of them fit. Free slots form a
/// list in order of their index, so that the array fills from the front.
/// </remarks>
internal sealed class DoubleArrayBuilder
{
    private const int SmallestBlock = 4096;

    private readonly ushort[] _codes;
    private readonly int _block;
    private readonly int _mostTries;
    private readonly Queue<(int Slot, int Low, int High, int Depth)> _open = new();
    private readonly List<(ushort Code, int Low, int High)> _children = [];
    private ulong[] _nodes = [];
    private int[] _nextFree = [];
    private int[] _previousFree = [];
    private bool[] _used = [];
    private bool[] _baseUsed = [];
    private int _firstFree = -1;
    private int _lastFree = -1;

    private DoubleArrayBuilder(ushort[] codes, int mostTries)
    {
        _codes = codes;
        _mostTries = mostTries;

        // Codes below a power of two never leave an aligned block of that size. Small blocks would make the arrays grow too often.
        _block = Math.Max(SmallestBlock, (int)BitOperations.RoundUpToPowerOf2((uint)codes.Max() + 1));
        if (codes.Max() >= TrieNode.NoCode)
        {
            throw new DictionaryFormatException($"the surfaces hold more than {TrieNode.CodeMask} different characters");
        }
    }

    /// <summary>Builds the array. Slot 0 is the root.</summary>
    /// <param name="keys">Distinct keys in ordinal order, none empty.</param>
    /// <param name="values">Their values, see <see cref="TrieNode.Value"/>; none 0.</param>
    /// <param name="codes">The number of each UTF-16 unit, all units of the keys having one.</param>
    /// <param name="mostTries">How many free slots are tried for a node before it goes to the end: fewer are faster, more are denser.</param>
    public static ulong[] Build(IReadOnlyList<string> keys, IReadOnlyList<uint> values, ushort[] codes, int mostTries = int.MaxValue)
    {
        var builder = new DoubleArrayBuilder(codes, mostTries);
        builder.AddBlock();
        builder.Take(0);
        builder._baseUsed[0] = true; // Leaves have base 0: no other node may.
        builder._open.Enqueue((0, 0, keys.Count, 0));
        while (builder._open.TryDequeue(out var node))
        {
            builder.Place(keys, values, node.Slot, node.Low, node.High, node.Depth);
        }

        return builder._nodes;
    }

    private void Place(IReadOnlyList<string> keys, IReadOnlyList<uint> values, int slot, int low, int high, int depth)
    {
        if (low < high && keys[low].Length == depth)
        {
            _nodes[slot] |= (ulong)values[low] << TrieNode.ValueShift;
            low++;
        }

        if (low == high)
        {
            return;
        }

        _children.Clear();
        for (int start = low; start < high;)
        {
            ushort code = _codes[keys[start][depth]];
            int end = start;
            while (end < high && _codes[keys[end][depth]] == code)
            {
                end++;
            }

            _children.Add((code, start, end));
            start = end;
        }

        // Frequent characters have low codes: their children come first and share cache lines.
        _children.Sort((a, b) => a.Code.CompareTo(b.Code));
        int found = FindBase();
        _baseUsed[found] = true;
        _nodes[slot] |= (uint)found;
        foreach ((ushort code, int start, int end) in _children)
        {
            int child = found ^ code;
            Take(child);
            _nodes[child] = TrieNode.Pack(0, code);
            _open.Enqueue((child, start, end, depth + 1));
        }
    }

    private int FindBase()
    {
        int tries = 0;
        for (int free = _firstFree; free >= 0 && tries < _mostTries; free = _nextFree[free], tries++)
        {
            if (IsBase(free ^ _children[0].Code))
            {
                return free ^ _children[0].Code;
            }
        }

        // The slots at the end are the newest and have the most room.
        for (int free = tries == _mostTries ? _lastFree : -1; free >= 0 && tries > _mostTries - _block; free = _previousFree[free], tries--)
        {
            if (IsBase(free ^ _children[0].Code))
            {
                return free ^ _children[0].Code;
            }
        }

        int start = _nodes.Length;
        AddBlock();
        while (_baseUsed[start])
        {
            start++;
        }

        return start;
    }

    private bool IsBase(int candidate)
    {
        if (_baseUsed[candidate])
        {
            return false;
        }

        for (int i = 1; i < _children.Count; i++)
        {
            if (_used[candidate ^ _children[i].Code])
            {
                return false;
            }
        }

        return true;
    }

    private void Take(int slot)
    {
        _used[slot] = true;
        int next = _nextFree[slot];
        int previous = _previousFree[slot];
        if (previous >= 0)
        {
            _nextFree[previous] = next;
        }
        else
        {
            _firstFree = next;
        }

        if (next >= 0)
        {
            _previousFree[next] = previous;
        }
        else
        {
            _lastFree = previous;
        }
    }

    private void AddBlock()
    {
        int start = _nodes.Length;
        int size = start + _block;
        if (size > TrieNode.BaseMask + 1)
        {
            throw new DictionaryFormatException($"the surfaces need more than {TrieNode.BaseMask + 1} trie nodes");
        }

        Array.Resize(ref _nodes, size);
        Array.Resize(ref _nextFree, size);
        Array.Resize(ref _previousFree, size);
        Array.Resize(ref _used, size);
        Array.Resize(ref _baseUsed, size);
        for (int slot = start; slot < size; slot++)
        {
            _nodes[slot] = TrieNode.Pack(0, TrieNode.NoCode);
            _previousFree[slot] = slot == start ? _lastFree : slot - 1;
            _nextFree[slot] = slot == size - 1 ? -1 : slot + 1;
        }

        if (_lastFree >= 0)
        {
            _nextFree[_lastFree] = start;
        }
        else
        {
            _firstFree = start;
        }

        _lastFree = size - 1;
    }
}
