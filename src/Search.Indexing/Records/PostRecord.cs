using Search.Analysis.Vocabulary;
using Search.Indexing.Selection;
using Search.Posts;

namespace Search.Indexing.Records;

/// <summary>What the next build needs to know of a post without reading it again.</summary>
internal sealed record PostRecord
{
    /// <summary>The path that the index knows the post by.</summary>
    public required string Path { get; init; }

    /// <summary>The SHA-256 of the file.</summary>
    public required byte[] Sha256 { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>The post's instant; null without a date.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Whether and why (not) the index holds the post.</summary>
    public Verdict Verdict { get; init; }

    public string Title { get; init; } = "";

    public string? Url { get; init; }

    /// <summary>A hash of the text that readers see, to find posts with equal content; 0 without text.</summary>
    public long ContentHash { get; init; }

    /// <summary>The number of terms in each field of <see cref="Schema.PostFields.Text"/>; empty for a post that is not taken.</summary>
    public IReadOnlyList<int> Lengths { get; init; } = [];

    /// <summary>The words that the post defines; empty for a post that is not taken.</summary>
    public IReadOnlyList<RecordedDefinition> Definitions { get; init; } = [];

    /// <summary>What the post's front matter has that may be a word; empty for a post that is not taken.</summary>
    public IReadOnlyList<WordCandidate> Words { get; init; } = [];

    /// <summary>What is wrong with the post taken by itself.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
