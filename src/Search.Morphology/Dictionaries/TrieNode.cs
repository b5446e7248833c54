namespace Search.Morphology.Dictionaries;

/// <summary>
/// A node of the double array in 64 bits: 21 bits base, 14 bits the code that leads here, 6 bits number of words worth trying,
/// 1 bit "the sources had more", 22 bits first word.
/// </summary>
/// <remarks>
/// The child for code c lies at <c>base ^ c</c> and is one only if its own code is c. As no two nodes share a base, and none
/// has base 0 but those without children, that test is enough and the parent's index need not be stored.
/// </remarks>
internal static class TrieNode
{
    public const int BaseBits = 21;
    public const int CodeBits = 14;
    public const int CodeShift = BaseBits;

    /// <summary>What is above this bit is the node's value, 0 for none; see <see cref="WordCount"/>.</summary>
    public const int ValueShift = BaseBits + CodeBits;

    public const int CountBits = 6;
    public const uint BaseMask = (1u << BaseBits) - 1;
    public const uint CodeMask = (1u << CodeBits) - 1;

    /// <summary>The code of free slots and of the root: no character has it, so no step leads there, also not that of code 0.</summary>
    public const uint NoCode = CodeMask;
    public const uint CountMask = (1u << CountBits) - 1;
    public const uint HadMoreBit = 1u << CountBits;
    public const int FirstShift = CountBits + 1;
    public const int WordLimit = 1 << 22;

    /// <summary>Packs a node without value.</summary>
    public static ulong Pack(uint baseIndex, uint code) => baseIndex | ((ulong)code << CodeShift);

    /// <summary>Packs a value: the words <paramref name="first"/> … of which <paramref name="count"/> are worth trying.</summary>
    public static uint Value(int first, int count, bool hadMore) =>
        ((uint)first << FirstShift) | (hadMore ? HadMoreBit : 0) | (uint)count;

    /// <summary>The words worth trying of a value.</summary>
    public static int WordCount(uint value) => (int)(value & CountMask);

    /// <summary>The first word of a value.</summary>
    public static int FirstWord(uint value) => (int)(value >> FirstShift);
}
