using Search.Schema;

namespace Search.Indexing.Publishing;

/// <summary>
/// A generation in the making: a folder that no manifest names yet. Unless it is published, disposing removes it and the
/// former index is as it was.
/// </summary>
internal sealed class Generation : IDisposable
{
    private const string StagingPrefix = "staging-";

    private readonly IndexLayout _layout;
    private bool _published;

    private Generation(IndexLayout layout, string name)
    {
        _layout = layout;
        Name = name;
        Folder = layout.GenerationFolder(name);
        StagingFolder = Path.Combine(layout.PostsFolder, StagingPrefix + name);
    }

    public string Name { get; }

    /// <summary>Receives the files of the index.</summary>
    public string Folder { get; }

    /// <summary>Receives what is needed only while building.</summary>
    public string StagingFolder { get; }

    /// <summary>Begins the generation after the newest and clears away what earlier builds left behind.</summary>
    public static Generation Begin(IndexLayout layout, Manifest? current)
    {
        RemoveAllBut(layout, current?.Generation);
        long last = current is null ? 0 : IndexLayout.GenerationNumber(current.Generation) ?? 0;
        var generation = new Generation(layout, IndexLayout.GenerationName(last + 1));
        Directory.CreateDirectory(generation.Folder);
        Directory.CreateDirectory(generation.StagingFolder);
        return generation;
    }

    /// <summary>Makes the files safe on disk, then shows them to readers in one step.</summary>
    public void Publish(Manifest manifest, IReadOnlySet<string> alreadySafe)
    {
        foreach (ManifestFile file in manifest.Files)
            if (!alreadySafe.Contains(file.Name)) SafeFiles.Flush(Path.Combine(Folder, file.Name));
        SafeFiles.FlushFolder(Folder);
        SafeFiles.FlushFolder(_layout.PostsFolder);
        SafeFiles.Replace(_layout.ManifestFile, ManifestText.Write(manifest));
        _published = true;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(StagingFolder, recursive: true);
            if (_published) RemoveAllBut(_layout, Name);
            else Directory.Delete(Folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be removed now is removed by the next build; the result of this one stands either way.
        }
    }

    private static void RemoveAllBut(IndexLayout layout, string? keep)
    {
        if (!Directory.Exists(layout.PostsFolder)) return;
        foreach (string folder in Directory.EnumerateDirectories(layout.PostsFolder))
        {
            string name = Path.GetFileName(folder);
            bool isGeneration = IndexLayout.GenerationNumber(name) is not null;
            bool isStaging = name.StartsWith(StagingPrefix, StringComparison.Ordinal);
            if ((isGeneration && name != keep) || isStaging) Directory.Delete(folder, recursive: true);
        }
    }
}
