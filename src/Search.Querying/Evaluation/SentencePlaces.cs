using Search.Schema;

namespace Search.Querying.Evaluation;

/// <summary>Where a word stands in a stored body.</summary>
/// <param name="Block">The block.</param>
/// <param name="Sentence">The sentence of the block.</param>
/// <param name="Place">The place among the terms.</param>
internal readonly record struct SentencePlace(int Block, int Sentence, PlacedWord Place);

/// <summary>Finds the blocks and sentences of places, by the outline of the stored body alone.</summary>
internal static class SentencePlaces
{
    /// <summary>The places that lie in the body, in the order of blocks and positions.</summary>
    public static List<SentencePlace> Of(StoredBodyReader body, IReadOnlyList<PlacedWord> places)
    {
        var blocksOf = new List<int>[PostFields.Text.Count];
        for (int block = 0; block < body.Count; block++)
        {
            int field = PostFieldNumbers.Of(body.FieldOf(block));
            if (field >= 0) (blocksOf[field] ??= []).Add(block);
        }
        blocksOf[PostFieldNumbers.Linked] = blocksOf[PostFieldNumbers.Body];
        List<SentencePlace> found = new(places.Count);
        foreach (PlacedWord place in places)
        {
            if (blocksOf[place.Field] is not { } blocks) continue;
            int block = blocks[Last(blocks.Count, i => body.FirstPositionOf(blocks[i]) <= place.First)];
            found.Add(new SentencePlace(block, SentenceAt(body.SentencesOf(block), place.First), place));
        }
        found.Sort(static (a, b) => a.Block != b.Block ? a.Block.CompareTo(b.Block) : a.Place.First.CompareTo(b.Place.First));
        return found;
    }

    private static int SentenceAt(ReadOnlySpan<SentenceStart> sentences, int position)
    {
        int low = 0, high = sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (sentences[middle].Position <= position) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    /// <summary>The last of <paramref name="count"/> things, in order, that <paramref name="holds"/> for; the first where it holds for none.</summary>
    private static int Last(int count, Func<int, bool> holds)
    {
        int low = 0, high = count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (holds(middle)) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
