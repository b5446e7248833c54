namespace Search.Querying.Ranking;

/// <summary>Takes the first of many posts without putting all of them in order.</summary>
internal static class BestPosts
{
    /// <summary>The first <paramref name="count"/> of <paramref name="posts"/>, in order.</summary>
    public static FoundPost[] Of(List<FoundPost> posts, int count, IComparer<FoundPost> order)
    {
        FoundPost[] best;
        if (posts.Count <= count)
        {
            best = [.. posts];
        }
        else
        {
            // The worst of the best lies on top.
            var heap = new PriorityQueue<FoundPost, FoundPost>(count + 1, new Reversed(order));
            foreach (FoundPost post in posts)
            {
                if (heap.Count < count) heap.Enqueue(post, post);
                else if (order.Compare(post, heap.Peek()) < 0) heap.DequeueEnqueue(post, post);
            }
            best = [.. heap.UnorderedItems.Select(item => item.Element)];
        }
        Array.Sort(best, order);
        return best;
    }

    private sealed class Reversed(IComparer<FoundPost> order) : IComparer<FoundPost>
    {
        public int Compare(FoundPost a, FoundPost b) => order.Compare(b, a);
    }
}
