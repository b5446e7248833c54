using Search.Indexing.Records;
using Search.Schema;

namespace Search.Indexing;

/// <summary>The index that a build finds.</summary>
/// <param name="Manifest">Its manifest; null where there is none or it cannot be read.</param>
/// <param name="Records">What it knows of its posts; empty where that is lost.</param>
/// <param name="Damage">Why it cannot be built upon, as a sentence; null where it can.</param>
internal sealed record FormerIndex(Manifest? Manifest, IReadOnlyList<PostRecord> Records, string? Damage)
{
    public static FormerIndex Read(IndexLayout layout)
    {
        Manifest? manifest = null;
        try
        {
            manifest = IndexReading.ReadManifest(layout);
            if (manifest is null) return new FormerIndex(null, [], null);
            string folder = layout.GenerationFolder(manifest.Generation);
            foreach (ManifestFile file in manifest.Files)
            {
                var info = new FileInfo(Path.Combine(folder, file.Name));
                if (!info.Exists || info.Length != file.Bytes) throw new InvalidDataException($"{file.Name} is missing or cut.");
            }

            return new FormerIndex(manifest, PostRecords.Decode(File.ReadAllBytes(Path.Combine(folder, PostRecords.FileName))), null);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return new FormerIndex(manifest, [], $"The former index is damaged ({e.Message})");
        }
    }
}
