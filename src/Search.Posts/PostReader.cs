using System.Text;
using NodaTime;

namespace Search.Posts;

/// <summary>Reads files as posts. It has no state of its own: several threads may share one reader.</summary>
public sealed class PostReader
{
    private readonly DateTimeZone _zone;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">What to know of the site; the defaults if null.</param>
    /// <exception cref="ArgumentException">The time zone of <paramref name="options"/> is not known.</exception>
    public PostReader(PostReaderOptions? options = null)
    {
        Options = options ?? new PostReaderOptions();
        _zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(Options.TimeZone)
            ?? throw new ArgumentException($"There is no time zone {Options.TimeZone}.", nameof(options));
    }

    /// <summary>What the reader knows of the site.</summary>
    public PostReaderOptions Options { get; }

    /// <summary>Reads a file; whatever it holds, there is a post.</summary>
    /// <param name="file">The file.</param>
    public ReadPost Read(PostFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Read(file, File.ReadAllBytes(file.FullPath));
    }

    /// <summary>Reads a file whose bytes are at hand; whatever they hold, there is a post.</summary>
    /// <param name="file">The file.</param>
    /// <param name="bytes">All bytes of the file.</param>
    public ReadPost Read(PostFile file, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(file);
        string name = Path.GetFileNameWithoutExtension(file.RelativePath);
        TextBlock body = new()
        {
            Kind = BlockKind.Prose,
            Text = Encoding.UTF8.GetString(bytes),
            Map = new SourceMap([new SourceRun(0, 1, 1)]),
        };
        return new ReadPost(new Post { Path = file.RelativePath, Title = name, Slug = name, Date = DateTimeOffset.UnixEpoch.ToOffset(_zone.GetUtcOffset(Instant.FromUnixTimeSeconds(0)).ToTimeSpan()), Blocks = [body] }, []);
    }
}
