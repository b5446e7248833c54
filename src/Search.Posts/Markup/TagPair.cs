namespace Search.Posts.Markup;

/// <summary>A pair of tags: where the opening one begins and ends, where the closing one begins and ends.</summary>
internal readonly record struct TagPair(int OpenStart, int OpenEnd, int CloseStart, int CloseEnd);
