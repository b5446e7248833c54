using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Search.Querying.Nodes;

/// <summary>Sets of posts, as bits.</summary>
internal static class PostSets
{
    public static void Add(FixedBitSet posts, DocsEnum? documents)
    {
        while (documents is not null && documents.NextDoc() is var doc and not DocIdSetIterator.NO_MORE_DOCS) posts.Set(doc);
    }
}
