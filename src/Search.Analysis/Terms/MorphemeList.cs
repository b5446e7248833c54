using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>The morphemes of a text, kept from text to text without allocation.</summary>
internal sealed class MorphemeList(AddedParts? added)
{
    private Morpheme[] _items = new Morpheme[256];

    public int Count { get; private set; }

    public ref readonly Morpheme this[int index] => ref _items[index];

    public void Read(JapaneseSegmenter segmenter, ReadOnlyMemory<char> text)
    {
        Count = 0;
        segmenter.Start(text);
        while (segmenter.TryRead(out Morpheme morpheme))
        {
            if (morpheme.Kind == MorphemeKind.Added)
            {
                foreach (ref readonly Morpheme part in added!.Of(morpheme))
                {
                    Add(part.MovedBy(morpheme.Start));
                }
            }
            else
            {
                Add(morpheme);
            }
        }
    }

    private void Add(in Morpheme morpheme)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, 2 * Count);
        }

        _items[Count++] = morpheme;
    }

    /// <summary>The first morpheme from <paramref name="from"/> on that ends after <paramref name="unit"/>; <see cref="Count"/> where there is none.</summary>
    public int IndexAfter(int from, int unit)
    {
        while (from < Count && _items[from].End <= unit)
        {
            from++;
        }

        return from;
    }
}
