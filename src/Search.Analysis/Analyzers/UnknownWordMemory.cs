using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Search.Analysis;

/// <summary>
/// What a chain of filters makes of words that the dictionary does not have, for those that were met last: Latin words come
/// again and again. One thread uses it.
/// </summary>
/// <remarks>A table with one place for each hash. Words are compared as vectors, so only those that fit into one are remembered.</remarks>
internal sealed class UnknownWordMemory
{
    /// <summary>The longest word that is remembered, in UTF-16 units.</summary>
    public const int LongestWord = 16;

    private const int SizeBits = 11;

    private readonly Fate[] _fates = new Fate[1 << SizeBits];

    /// <summary>The place of a word.</summary>
    /// <param name="buffer">The word, in a buffer of at least <see cref="LongestWord"/> units.</param>
    /// <param name="length">Its length, at most <see cref="LongestWord"/>.</param>
    /// <param name="partOfSpeech">Its part of speech; the same string for the same part of speech.</param>
    /// <param name="isKnown">Whether it holds what becomes of the word; otherwise <see cref="Fate.Set"/> must follow.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Fate Find(char[] buffer, int length, string partOfSpeech, out bool isKnown)
    {
        Vector256<ushort> word = Load(buffer);
        word &= Vector256.LessThan(Vector256<ushort>.Indices, Vector256.Create((ushort)length));
        ref Fate fate = ref _fates[Hash(word.AsUInt64())];
        isKnown = fate.IsOf(word, length, partOfSpeech);
        if (!isKnown)
        {
            fate = new Fate(word, length, partOfSpeech);
        }

        return ref fate;
    }

    private static Vector256<ushort> Load(char[] buffer) => Vector256.Create<ushort>(MemoryMarshal.Cast<char, ushort>(buffer.AsSpan(0, LongestWord)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(Vector256<ulong> word)
    {
        // Odd numbers without pattern: the golden ratio's digits and others from a random source.
        const ulong First = 0x9E3779B97F4A7C15, Second = 0xC2B2AE3D27D4EB4F, Third = 0x165667B19E3779F9;
        ulong mixed = word[0] ^ (word[1] * Second) ^ (word[2] * Third) ^ (word[3] * First);
        return (uint)(((mixed ^ (mixed >> 32)) * First) >> (64 - SizeBits));
    }

    /// <summary>What becomes of one word.</summary>
    internal struct Fate(Vector256<ushort> word, int length, string partOfSpeech)
    {
        private readonly Vector256<ushort> _word = word;
        private readonly string? _partOfSpeech = partOfSpeech;
        private readonly int _length = length;
        private Vector256<ushort> _result;
        private int _resultLength;

        /// <summary>Whether the chain drops the word.</summary>
        public readonly bool IsDropped => _resultLength < 0;

        /// <summary>The length of what the word becomes.</summary>
        public readonly int Length => _resultLength;

        public readonly bool IsOf(Vector256<ushort> word, int length, string partOfSpeech) =>
            _word == word && _length == length && ReferenceEquals(_partOfSpeech, partOfSpeech);

        /// <summary>Writes what the word becomes to the buffer that holds it.</summary>
        public readonly void CopyTo(char[] buffer) => _result.CopyTo(MemoryMarshal.Cast<char, ushort>(buffer.AsSpan(0, LongestWord)));

        /// <summary>Remembers that the word is dropped.</summary>
        public void Drop() => _resultLength = -1;

        /// <summary>Remembers what the word becomes.</summary>
        /// <param name="buffer">The text, in a buffer of at least <see cref="LongestWord"/> units.</param>
        /// <param name="length">Its length.</param>
        public void Set(char[] buffer, int length) => (_result, _resultLength) = (Load(buffer), length);
    }
}
