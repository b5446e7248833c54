using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Search.Indexing.Inversion;
using Search.Indexing.Records;
using Search.Indexing.Selection;
using Search.Posts;

namespace Search.Indexing.Writing;

/// <summary>Takes one post after another: reads the file, decides, and adds what is taken to a draft.</summary>
internal sealed class PostIntake(PostReaders readers, ChunkDraft draft, Admission admission, IReadOnlyDictionary<string, SurveyedPost> survey)
{
    /// <summary>Adds the post of <paramref name="source"/> to the draft if it is taken.</summary>
    /// <exception cref="IndexingException">The post broke the analysis; the message names it.</exception>
    public PostRecord Take(SourceFile source)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(source.File.FullPath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(source, e);
        }

        try
        {
            return Take(source, bytes);
        }
        catch (Exception e) when (e is not IOException and not OutOfMemoryException and not OperationCanceledException)
        {
            throw new IndexingException($"{source.Path}: this post stopped the build ({e.GetType().Name}: {e.Message}); nothing was changed. Please report it; until then move the file away.", e);
        }
    }

    private PostRecord Take(SourceFile source, byte[] bytes)
    {
        (Post post, IReadOnlyList<Diagnostic> diagnostics) = readers.Of(source.File).Read(source.File, bytes);
        var record = new PostRecord
        {
            Path = source.Path,
            Sha256 = SHA256.HashData(bytes),
            Standing = post.IsDraft ? Standing.Draft : Standing.Published,
            Date = post.Date,
            Title = post.Title,
            Url = post.Url,
            ContentHash = HashOf(post.Blocks),
            Diagnostics = [.. diagnostics.Select(diagnostic => diagnostic with { Path = source.Path })],
        };
        record = record with { Verdict = admission.Of(record) };
        if (record.Verdict != Verdict.Taken) return record;
        (int[] lengths, IReadOnlyList<RecordedDefinition> definitions) = draft.Add(post, source.Path);
        record = record with { Lengths = lengths, Definitions = definitions };
        if (!survey.TryGetValue(source.Path, out SurveyedPost? seen)) return record;
        // A file that changed between the two looks is read again by the next build, whatever it holds then.
        bool isSame = seen.Sha256.AsSpan().SequenceEqual(record.Sha256);
        return record with { Words = seen.Words, Sha256 = isSame ? record.Sha256 : new byte[SHA256.HashSizeInBytes] };
    }

    private static PostRecord Unreadable(SourceFile source, Exception cause) => new()
    {
        Path = source.Path,
        Sha256 = new byte[SHA256.HashSizeInBytes],
        Standing = Standing.Excluded,
        Verdict = Verdict.Excluded,
        Diagnostics =
        [
            new Diagnostic(
                BuildDiagnosticIds.FileUnreadable, DiagnosticSeverity.Error, source.Path, 1, 1,
                $"The file cannot be read: {cause.Message}", "Give the builder the right to read it, or move it away."),
        ],
    };

    private static long HashOf(IReadOnlyList<TextBlock> blocks)
    {
        if (blocks.Count == 0) return 0;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (TextBlock block in blocks)
        {
            hash.AppendData(MemoryMarshal.AsBytes(block.Text.AsSpan()));
            hash.AppendData("\0\0"u8);
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return BinaryPrimitives.ReadInt64LittleEndian(digest);
    }
}
