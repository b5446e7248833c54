using System.Runtime.CompilerServices;

namespace Search.Morphology.Segmentation;

/// <summary>The cost of one word following another, by their connection ids.</summary>
internal readonly unsafe struct ConnectionCosts(SystemDictionary dictionary)
{
    private readonly short* _costs = dictionary.Matrix;
    private readonly nint _stride = dictionary.MatrixStride;

    /// <summary>The costs of words with this id, by the id of the word before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public short* Before(nint id) => _costs + (id * _stride);
}
