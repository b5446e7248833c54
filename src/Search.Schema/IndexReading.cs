using Lucene.Net.Index;

namespace Search.Schema;

/// <summary>Opens the generation that a manifest names.</summary>
public static class IndexReading
{
    /// <summary>The manifest of the index in <paramref name="layout"/>; null where nothing was built yet.</summary>
    /// <exception cref="InvalidDataException">The manifest is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Manifest? ReadManifest(IndexLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        try
        {
            return ManifestText.Read(File.ReadAllBytes(layout.ManifestFile));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>
    /// Opens the posts of <paramref name="manifest"/>. A builder may remove the generation between reading the manifest and
    /// this call; then read the manifest again.
    /// </summary>
    /// <exception cref="InvalidDataException">A file is missing or has another size than the manifest says.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static DirectoryReader Open(IndexLayout layout, Manifest manifest)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(manifest);
        string folder = layout.GenerationFolder(manifest.Generation);
        foreach (ManifestFile file in manifest.Files)
        {
            var info = new FileInfo(Path.Combine(folder, file.Name));
            if (!info.Exists || info.Length != file.Bytes)
                throw new InvalidDataException($"{info.FullName} is missing or not as long as the manifest says.");
        }

        return DirectoryReader.Open(new GenerationDirectory(folder, manifest));
    }
}
