using Search.Schema;

namespace Search.Indexing;

/// <summary>How the bytes of an index are shared out among what it is made of; together they are all of them.</summary>
public sealed record IndexParts
{
    /// <summary>The dictionaries of terms and keys of all fields.</summary>
    public required long Terms { get; init; }

    /// <summary>Which posts have which term or key, and how often.</summary>
    public required long Documents { get; init; }

    /// <summary>Where the terms stand in the posts.</summary>
    public required long Positions { get; init; }

    /// <summary>The texts of the posts, which snippets are cut from.</summary>
    public required long Bodies { get; init; }

    /// <summary>What a list of hits shows: path, title, date, tags.</summary>
    public required long Values { get; init; }

    /// <summary>What the next build needs, words of front matter, aliases, and the descriptions of the other files.</summary>
    public required long Other { get; init; }

    internal static IndexParts Of(IReadOnlyCollection<ManifestFile> files)
    {
        return new IndexParts
        {
            Terms = Sum(".tim", ".tip"),
            Documents = Sum(".doc"),
            Positions = Sum(".pos"),
            Bodies = Sum(".fdt", ".fdx"),
            Values = Sum(".dvd", ".dvm"),
            Other = files.Sum(file => file.Bytes) - Sum(".tim", ".tip", ".doc", ".pos", ".fdt", ".fdx", ".dvd", ".dvm"),
        };

        long Sum(params ReadOnlySpan<string> endings)
        {
            long sum = 0;
            foreach (ManifestFile file in files)
            {
                if (endings.Contains(Path.GetExtension(file.Name))) sum += file.Bytes;
            }

            return sum;
        }
    }
}
