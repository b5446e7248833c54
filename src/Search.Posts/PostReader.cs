using NodaTime;
using Search.Posts.Decoding;
using Search.Posts.Diagnosing;
using Search.Posts.Fields;
using Search.Posts.FrontMatter;
using Search.Posts.Markup;

namespace Search.Posts;

/// <summary>Reads files as posts. It keeps nothing between files: several threads may share one reader.</summary>
public sealed class PostReader
{
    private readonly SiteClock _clock;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">What to know of the site; the defaults if null.</param>
    /// <exception cref="ArgumentException">The time zone of <paramref name="options"/> is not known.</exception>
    public PostReader(PostReaderOptions? options = null)
    {
        Options = options ?? new PostReaderOptions();
        DateTimeZone zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(Options.TimeZone)
            ?? throw new ArgumentException($"There is no time zone {Options.TimeZone}.", nameof(options));
        _clock = new SiteClock(zone);
    }

    /// <summary>What the reader knows of the site.</summary>
    public PostReaderOptions Options { get; }

    /// <summary>Reads a file; whatever it holds, and even if it cannot be opened, there is a post.</summary>
    /// <param name="file">The file.</param>
    public ReadPost Read(PostFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return Read(file, File.ReadAllBytes(file.FullPath));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var diagnostics = new DiagnosticList(file.RelativePath);
            bool badName = file.RelativePath.Contains('\uFFFD', StringComparison.Ordinal);
            diagnostics.Add(badName ? DiagnosticIds.NameNotUtf8 : DiagnosticIds.FileUnreadable, new SourcePosition(1, 1));
            Post empty = new PostFields(Options, _clock, diagnostics).Build(file.RelativePath, DataNode.Map(new SourcePosition(1, 1)), []);
            return new ReadPost(empty, diagnostics.InOrder());
        }
    }

    /// <summary>Reads what front matter and path say, and leaves the body and all diagnostics.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bytes">All bytes of the file.</param>
    /// <returns>The post without blocks; a title that only a heading gives is that of the file's name, at line 1, column 1.</returns>
    public Post ReadFrontMatter(PostFile file, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(file);
        var unheard = new DiagnosticList(file.RelativePath);
        var source = new SourceText(TextDecoder.Decode(bytes).Text);
        DataNode map = new FrontMatterReader(source, unheard).Read(FrontMatterLocator.Locate(source));
        return new PostFields(Options, _clock, unheard).Build(file.RelativePath, map, []);
    }

    /// <summary>Reads a file whose bytes are at hand; whatever they hold, there is a post.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bytes">All bytes of the file.</param>
    public ReadPost Read(PostFile file, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(file);
        var diagnostics = new DiagnosticList(file.RelativePath);
        DecodedText decoded = TextDecoder.Decode(bytes);
        var source = new SourceText(decoded.Text);
        TextFaults.Report(decoded, source, diagnostics);

        FrontMatterRegion region = FrontMatterLocator.Locate(source);
        if (region.Kind == FrontMatterKind.None)
        {
            diagnostics.Add(DiagnosticIds.FrontMatterMissing, new SourcePosition(1, 1));
        }

        DataNode map = new FrontMatterReader(source, diagnostics).Read(region);
        List<TextBlock> blocks = BodyReader.Read(source, region.BodyStart, Options.Host, diagnostics);
        if (blocks.Count == 0)
        {
            diagnostics.Add(DiagnosticIds.BodyEmpty, source.Locate(Math.Min(region.BodyStart, source.Text.Length)));
        }

        Unfindable.Report(blocks, diagnostics);
        Post post = new PostFields(Options, _clock, diagnostics).Build(file.RelativePath, map, blocks);
        return new ReadPost(post, diagnostics.InOrder());
    }
}
