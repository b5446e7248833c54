using System.Security.Cryptography;
using Search.Analysis.Definitions;
using Search.Analysis.Vocabulary;
using Search.Indexing.Selection;
using Search.Posts;
using Search.Schema;

namespace Search.Indexing.Records;

/// <summary>The records of all posts as one file of a generation, in ordinal order of paths.</summary>
internal static class PostRecords
{
    /// <summary>The file's name in the generation's folder.</summary>
    public const string FileName = "posts.records";

    private const int Version = 2;

    /// <summary>The records as bytes; equal records give equal bytes.</summary>
    public static byte[] Encode(IReadOnlyList<PostRecord> records)
    {
        var packed = new PackedWriter();
        packed.Number(Version);
        packed.Number(records.Count);
        foreach (PostRecord record in records) Write(packed, record);
        return packed.Written.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static IReadOnlyList<PostRecord> Decode(ReadOnlySpan<byte> bytes)
    {
        var packed = new PackedReader(bytes);
        if (packed.Number() != Version) throw new InvalidDataException("The records of the posts have an unknown version.");
        var records = new PostRecord[packed.Count()];
        for (int i = 0; i < records.Length; i++) records[i] = Read(ref packed);
        return records;
    }

    private static void Write(PackedWriter packed, PostRecord record)
    {
        packed.Text(record.Path);
        packed.Raw(record.Sha256);
        packed.Number((int)record.Standing);
        packed.Number((int)record.Verdict);
        packed.Number(record.Date is null ? 0 : 1);
        if (record.Date is { } date)
        {
            packed.SignedNumber(date.UtcTicks);
            packed.SignedNumber(date.TotalOffsetMinutes);
        }

        packed.Text(record.Title);
        packed.OptionalText(record.Url);
        packed.SignedNumber(record.ContentHash);
        packed.Number(record.Lengths.Count);
        foreach (int length in record.Lengths) packed.Number(length);
        packed.Number(record.Definitions.Count);
        foreach (RecordedDefinition definition in record.Definitions)
        {
            packed.Text(definition.Name);
            packed.Text(definition.Alias);
            packed.Number((int)definition.Proof);
            packed.Number(definition.Line);
        }

        packed.Number(record.Words.Count);
        foreach (WordCandidate word in record.Words)
        {
            packed.Text(word.Surface);
            packed.Number((int)word.Origin);
        }

        packed.Number(record.Diagnostics.Count);
        foreach (Diagnostic diagnostic in record.Diagnostics)
        {
            packed.Text(diagnostic.Id);
            packed.Number((int)diagnostic.Severity);
            packed.Number(diagnostic.Line);
            packed.Number(diagnostic.Column);
            packed.Text(diagnostic.Message);
            packed.Text(diagnostic.Remedy);
        }
    }

    private static PostRecord Read(ref PackedReader packed)
    {
        string path = packed.Text();
        return new PostRecord
        {
            Path = path,
            Sha256 = packed.Raw(SHA256.HashSizeInBytes).ToArray(),
            Standing = (Standing)packed.Number(),
            Verdict = (Verdict)packed.Number(),
            Date = packed.Number() == 0 ? null : Date(packed.SignedLongNumber(), packed.SignedNumber()),
            Title = packed.Text(),
            Url = packed.OptionalText(),
            ContentHash = packed.SignedLongNumber(),
            Lengths = Lengths(ref packed),
            Definitions = Definitions(ref packed),
            Words = Words(ref packed),
            Diagnostics = Diagnostics(ref packed, path),
        };
    }

    private static int[] Lengths(ref PackedReader packed)
    {
        int count = packed.Count();
        if (count == 0) return [];
        int[] lengths = new int[count];
        for (int i = 0; i < count; i++) lengths[i] = packed.Number();
        return lengths;
    }

    private static RecordedDefinition[] Definitions(ref PackedReader packed)
    {
        int count = packed.Count();
        if (count == 0) return [];
        var definitions = new RecordedDefinition[count];
        for (int i = 0; i < count; i++) definitions[i] = new RecordedDefinition(packed.Text(), packed.Text(), (DefinitionProof)packed.Number(), packed.Number());
        return definitions;
    }

    private static WordCandidate[] Words(ref PackedReader packed)
    {
        int count = packed.Count();
        if (count == 0) return [];
        var words = new WordCandidate[count];
        for (int i = 0; i < count; i++) words[i] = new WordCandidate(packed.Text(), (WordOrigin)packed.Number());
        return words;
    }

    private static Diagnostic[] Diagnostics(ref PackedReader packed, string path)
    {
        int count = packed.Count();
        if (count == 0) return [];
        var diagnostics = new Diagnostic[count];
        for (int i = 0; i < count; i++)
        {
            string id = packed.Text();
            var severity = (DiagnosticSeverity)packed.Number();
            diagnostics[i] = new Diagnostic(id, severity, path, packed.Number(), packed.Number(), packed.Text(), packed.Text());
        }

        return diagnostics;
    }

    private static DateTimeOffset Date(long ticks, int offsetMinutes)
    {
        try
        {
            return new DateTimeOffset(ticks, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(offsetMinutes));
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new InvalidDataException("A recorded date is out of range.", e);
        }
    }
}
