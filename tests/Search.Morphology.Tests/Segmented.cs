using System.Globalization;

namespace Search.Morphology.Tests;

/// <summary>Texts segmented, in forms that a test can compare.</summary>
internal static class Segmented
{
    public static List<Morpheme> Read(JapaneseSegmenter segmenter, string text)
    {
        segmenter.Start(text.AsMemory());
        return ReadAll(segmenter);
    }

    public static List<Morpheme> ReadAll(JapaneseSegmenter segmenter)
    {
        var morphemes = new List<Morpheme>();
        while (segmenter.TryRead(out Morpheme morpheme))
        {
            morphemes.Add(morpheme);
        }

        return morphemes;
    }

    /// <summary>Surfaces with spaces between.</summary>
    public static string Split(JapaneseSegmenter segmenter, string text) =>
        string.Join(' ', Read(segmenter, text).Select(morpheme => text[morpheme.Start..morpheme.End]));

    /// <summary>Everything that is known of each morpheme, one line each.</summary>
    public static string Describe(IEnumerable<Morpheme> morphemes) => string.Join('\n', morphemes.Select(m => string.Create(
        CultureInfo.InvariantCulture,
        $"{m.Start} {m.End} {m.PositionIncrement} {m.PositionLength} {m.Kind} {m.WordId} {m.PartOfSpeech} {m.BaseForm} {m.Reading} {m.Pronunciation} {m.InflectionType} {m.InflectionForm}")));

    /// <summary>The form of the case files: surface[start-end,increment,length].</summary>
    public static string DescribeShort(string text, IEnumerable<Morpheme> morphemes) => string.Join(' ', morphemes.Select(m => string.Create(
        CultureInfo.InvariantCulture,
        $"{text[m.Start..m.End]}[{m.Start}-{m.End},{m.PositionIncrement},{m.PositionLength}]")));
}
