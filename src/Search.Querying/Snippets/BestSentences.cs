using System.Numerics;
using Search.Querying.Evaluation;
using Search.Schema;

namespace Search.Querying.Snippets;

/// <summary>The sentence of a post that shows most of the question, with the one after it where that shows more.</summary>
/// <param name="Block">The block.</param>
/// <param name="First">The first sentence.</param>
/// <param name="Last">The last sentence.</param>
/// <param name="Words">The words of the question that stand there.</param>
internal sealed record BestSentences(int Block, int First, int Last, ulong Words)
{
    /// <summary>The best place that shows a word not shown yet; null where there is none.</summary>
    /// <param name="places">In order of blocks and positions.</param>
    /// <param name="words">What the places are of.</param>
    /// <param name="body">Tells what the blocks are.</param>
    /// <param name="covered">The words that are shown already.</param>
    public static BestSentences? Find(IReadOnlyList<SentencePlace> places, IReadOnlyList<ShownWord> words, StoredBodyReader body, ulong covered)
    {
        BestSentences? best = null;
        (int Kind, double Rarity, int Count) worth = (-1, 0, 0);
        for (int i = 0; i < places.Count; i++)
        {
            if (i > 0 && places[i].Block == places[i - 1].Block && places[i].Sentence == places[i - 1].Sentence) continue;
            ulong mask = 0;
            double rarity = 0;
            int last = places[i].Sentence, count = 0;
            for (int j = i; j < places.Count && places[j].Block == places[i].Block && places[j].Sentence <= places[i].Sentence + 1; j++)
            {
                ShownWord word = words[places[j].Place.Word];
                ulong more = word.Mask & ~mask;
                if (places[j].Sentence > places[i].Sentence && more == 0) continue;
                // A word in the next sentence is a little less near.
                if (more != 0) rarity += word.Rarity * BitOperations.PopCount(more) / Math.Max(1, BitOperations.PopCount(word.Mask)) * (places[j].Sentence > places[i].Sentence ? 0.9 : 1);
                mask |= word.Mask;
                last = places[j].Sentence;
                count++;
            }
            if ((mask & ~covered) == 0) continue;
            StoredBlockKind kind = body.KindOf(places[i].Block);
            (int, double, int) here = (kind == StoredBlockKind.Navigation ? 0 : 1, rarity * WorthOf(kind), Math.Min(count, 4));
            if (here.CompareTo(worth) <= 0) continue;
            worth = here;
            best = new BestSentences(places[i].Block, places[i].Sentence, last, mask);
        }
        return best;
    }

    /// <summary>The text of the sentences, with as many neighbours as a passage of <paramref name="length"/> units may show.</summary>
    public (int Start, int End) Around(StoredBlock block, int length)
    {
        IReadOnlyList<SentenceStart> sentences = block.Sentences;
        int first = First, last = Last;
        int StartOf(int sentence) => sentence < sentences.Count ? sentences[sentence].Offset : block.Text.Length;
        while (last + 1 < sentences.Count && StartOf(last + 2) - StartOf(first) <= 2 * length) last++;
        while (first > 0 && StartOf(last + 1) - StartOf(first - 1) <= 2 * length) first--;
        return (StartOf(first), StartOf(last + 1));
    }

    // Running text tells more than a heading, which the reader sees in the post anyway, and than code.
    private static double WorthOf(StoredBlockKind kind) => kind switch
    {
        StoredBlockKind.Heading => 0.9,
        StoredBlockKind.Code => 0.8,
        _ => 1,
    };
}
