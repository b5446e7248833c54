using System.Text.Json;

namespace Search.Schema;

/// <summary>The aliases of an index as a file beside its segments; none where the posts define no word.</summary>
public static class AliasFile
{
    /// <summary>The file's name in a generation's folder.</summary>
    public const string Name = "aliases.json";

    /// <summary>The bytes of the file; equal aliases give equal bytes.</summary>
    public static byte[] Encode(IReadOnlyList<Alias> aliases)
    {
        ArgumentNullException.ThrowIfNull(aliases);
        return JsonSerializer.SerializeToUtf8Bytes(aliases, ReadableJson.Instance.IReadOnlyListAlias);
    }

    /// <summary>The aliases in the folder of a generation that has some, see <see cref="Manifest.Aliases"/>.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    public static IReadOnlyList<Alias> Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return ReadableJson.ReadList(Path.Combine(folder, Name), ReadableJson.Instance.IReadOnlyListAlias, "The aliases are damaged.");
    }
}
