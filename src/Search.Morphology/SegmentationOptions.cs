namespace Search.Morphology;

/// <summary>What a <see cref="JapaneseSegmenter"/> does. The defaults are those of Lucene's tokenizer.</summary>
public sealed record SegmentationOptions
{
    /// <summary>How finely text is split; <see cref="SegmentationMode.Search"/> unless set.</summary>
    public SegmentationMode Mode { get; init; } = SegmentationMode.Search;

    /// <summary>Leaves out words whose first character is punctuation, a symbol or white space. On unless set.</summary>
    public bool DiscardPunctuation { get; init; } = true;

    /// <summary>Leaves out the whole of a word that was split: the parts alone remain. Off unless set.</summary>
    public bool DiscardCompounds { get; init; }

    /// <summary>
    /// In <see cref="SegmentationMode.Extended"/>, splits as Lucene 4 and Lucene.Net 4.8 do: length penalties act on the
    /// first search, there is no second one, and wholes are never given. Off unless set.
    /// </summary>
    public bool LegacyExtended { get; init; }

    /// <summary>
    /// Also gives the words of every path that costs at most this much more than the best one, in the dictionary's cost
    /// units (about 800 for a factor of e in likelihood); 0, the default, gives the best path alone.
    /// </summary>
    public int NBestCost { get; init; }

    /// <summary>Words that win over the system dictionary's; <see langword="null"/> for none.</summary>
    public UserDictionary? UserDictionary { get; init; }

    /// <summary>Words that compete with the system dictionary's; <see langword="null"/> for none.</summary>
    public AddedWords? AddedWords { get; init; }

    /// <summary>The words and their costs; <see langword="null"/>, the default, stands for <see cref="SystemDictionary.Ipadic"/>.</summary>
    public SystemDictionary? Dictionary { get; init; }
}
