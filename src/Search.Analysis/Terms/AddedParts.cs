using Search.Morphology;

namespace Search.Analysis.Terms;

/// <summary>
/// What an added word consists of: the words that the dictionary makes of it alone. These are its terms, so that the word decides where a
/// text is cut around it and hides nothing: AI is found in 生成AI.
/// </summary>
internal sealed class AddedParts(AddedWords words, AnalysisSettings settings)
{
    private readonly Morpheme[]?[] _parts = new Morpheme[words.Surfaces.Count][];

    // Made when a text has the first such word: most questions have none.
    private JapaneseSegmenter? _segmenter;

    /// <summary>The parts of an added word, from place 0 on.</summary>
    public ReadOnlySpan<Morpheme> Of(in Morpheme word) => _parts[word.AddedId] ??= Split(words.Surfaces[word.AddedId]);

    private Morpheme[] Split(string word)
    {
        List<Morpheme> parts = [];
        _segmenter ??= new JapaneseSegmenter(TermAnalyzer.Segmentation(settings with { AddedWords = null }));
        _segmenter.Start(word.AsMemory());
        while (_segmenter.TryRead(out Morpheme part))
        {
            parts.Add(part);
        }

        return [.. parts];
    }
}
