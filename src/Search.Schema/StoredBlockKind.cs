namespace Search.Schema;

/// <summary>What a block of a stored body is.</summary>
public enum StoredBlockKind : byte
{
    /// <summary>A heading, indexed in <see cref="PostFields.Heading"/>.</summary>
    Heading = 0,

    /// <summary>Running text, indexed in <see cref="PostFields.Body"/>.</summary>
    Prose = 1,

    /// <summary>Code, indexed in <see cref="PostFields.Code"/>.</summary>
    Code = 2,

    /// <summary>The excerpt of the front matter, indexed in <see cref="PostFields.Body"/>.</summary>
    Excerpt = 3,

    /// <summary>Nothing but links, indexed in <see cref="PostFields.Navigation"/>.</summary>
    Navigation = 4,
}
