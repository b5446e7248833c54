using Search.Schema;

namespace Search.Indexing;

/// <summary>Reads the manifest of an index that must be there.</summary>
internal static class Manifests
{
    /// <exception cref="IndexingException">There is no index, or its manifest is damaged.</exception>
    public static Manifest Read(IndexLayout layout)
    {
        try
        {
            return IndexReading.ReadManifest(layout)
                ?? throw new IndexingException($"{layout.Folder} holds no index; make one with: search build PATH");
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new IndexingException($"{layout.ManifestFile}: {e.Message} Build the index again with: search build --full", e);
        }
    }
}
