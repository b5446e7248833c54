using Search.Posts;
using Search.Schema;

namespace Search.Indexing;

/// <summary>What a build did.</summary>
public sealed record BuildReport
{
    /// <summary>How the build ended.</summary>
    public required BuildOutcome Outcome { get; init; }

    /// <summary>The posts that can be found with this build.</summary>
    public required int Posts { get; init; }

    /// <summary>Posts that the former index did not have.</summary>
    public required int Added { get; init; }

    /// <summary>Posts whose files changed.</summary>
    public required int Changed { get; init; }

    /// <summary>Posts of the former index that are gone or left out now.</summary>
    public required int Deleted { get; init; }

    /// <summary>Posts that the former index had just so.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Files under the roots that are no posts.</summary>
    public required int OtherFiles { get; init; }

    /// <summary>Posts left out, by reason.</summary>
    public required LeftOut LeftOut { get; init; }

    /// <summary>What is wrong with the posts, in order of path, line and column; unchanged posts included.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>Why a build that could have been incremental was not, as a sentence; else null.</summary>
    public string? FullBecause { get; init; }

    /// <summary>The digest of the index; null where none was published.</summary>
    public string? Digest { get; init; }
}
