using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Search.Morphology.Segmentation;

/// <summary>Arrays that the collector never moves.</summary>
internal static unsafe class PinnedArray
{
    /// <summary>The address of a pinned array, good for as long as the array is held.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T* PointerTo<T>(T[] pinned)
        where T : unmanaged => (T*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned));
}
