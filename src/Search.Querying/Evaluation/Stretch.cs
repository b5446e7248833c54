using Search.Analysis.Normalization;
using Search.Querying.Matching;
using Search.Querying.Words;

namespace Search.Querying.Evaluation;

/// <summary>Words of katakana that stand side by side in a run.</summary>
internal static class Stretch
{
    /// <summary>The words of katakana around one of them, and their text as posts have it.</summary>
    public static (IReadOnlyList<QuestionWord> Words, string Text) Around(QuestionRun run, QuestionWord word)
    {
        int first = IndexOf(run.Words, word), last = first;
        while (first > 0 && Joins(run.Words[first - 1], run.Words[first])) first--;
        while (last + 1 < run.Words.Count && Joins(run.Words[last], run.Words[last + 1])) last++;
        QuestionWord[] words = [.. run.Words.Skip(first).Take(last - first + 1)];
        return (words, string.Concat(words.Select(one => TextNormalizer.Fold(one.Text))));
    }

    private static bool Joins(QuestionWord word, QuestionWord next) => word.Last + 1 == next.First && IsKatakana(word) && IsKatakana(next);

    private static bool IsKatakana(QuestionWord word) => Kana.IsAllKatakana(TextNormalizer.Fold(word.Text));

    private static int IndexOf(IReadOnlyList<QuestionWord> words, QuestionWord word)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (ReferenceEquals(words[i], word)) return i;
        }
        return -1;
    }
}
