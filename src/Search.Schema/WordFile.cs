using System.Text.Json;

namespace Search.Schema;

/// <summary>The words of an index as a file beside its segments; none where front matter has no new word.</summary>
public static class WordFile
{
    /// <summary>The file's name in a generation's folder.</summary>
    public const string Name = "words.json";

    /// <summary>The bytes of the file; equal words give equal bytes.</summary>
    public static byte[] Encode(IReadOnlyList<IndexWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return JsonSerializer.SerializeToUtf8Bytes(words, ReadableJson.Instance.IReadOnlyListIndexWord);
    }

    /// <summary>The words in the folder of a generation that has some, see <see cref="Manifest.Words"/>.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static IReadOnlyList<IndexWord> Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        try
        {
            return Decode(File.ReadAllBytes(Path.Combine(folder, Name)));
        }
        catch (Exception e) when (JsonMembers.IsDamage(e))
        {
            throw new InvalidDataException("The words of the index are damaged.", e);
        }
    }

    private static List<IndexWord> Decode(ReadOnlySpan<byte> bytes)
    {
        var members = new JsonMembers(bytes);
        List<IndexWord> words = [];
        while (members.NextItem())
        {
            string? word = null, origin = null, path = null;
            int? posts = null;
            while (members.NextMember() is { } name)
            {
                if (name == "word") word = members.Json.GetString();
                else if (name == "origin") origin = members.Json.GetString();
                else if (name == "path") path = members.Json.GetString();
                else if (name == "posts") posts = members.Json.GetInt32();
            }

            words.Add(new IndexWord(word ?? throw JsonMembers.Missing(), origin ?? throw JsonMembers.Missing(), path ?? throw JsonMembers.Missing(), posts ?? throw JsonMembers.Missing()));
        }

        return words;
    }
}
