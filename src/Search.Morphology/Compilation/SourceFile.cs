using System.Text;

namespace Search.Morphology.Compilation;

/// <summary>One file of a dictionary's sources.</summary>
/// <param name="Name">The file's name without folders; decides the order of word files.</param>
/// <param name="Path">How errors name it.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record SourceFile(string Name, string Path, byte[] Bytes)
{
    // Code page 20932 is EUC-JP; what it decodes differently from the reference is corrected in Decode.
    private const int EucJp = 20932;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads every source file of a folder, in ordinal order of their names.</summary>
    public static List<SourceFile> ReadFolder(string folder)
    {
        var files = new List<SourceFile>();
        foreach (string path in Directory.EnumerateFiles(folder))
        {
            string name = System.IO.Path.GetFileName(path);
            if (IsSource(name))
            {
                files.Add(new SourceFile(name, path, File.ReadAllBytes(path)));
            }
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return files;
    }

    /// <summary>Whether the files are UTF-8; what is not, all together, is EUC-JP.</summary>
    public static bool AreUtf8(IEnumerable<SourceFile> files)
    {
        try
        {
            foreach (SourceFile file in files)
            {
                _ = StrictUtf8.GetCharCount(file.Bytes);
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    public string Decode(bool utf8)
    {
        if (utf8)
        {
            return StrictUtf8.GetString(Bytes);
        }

        string text = CodePagesEncodingProvider.Instance.GetEncoding(EucJp)!.GetString(Bytes);

        // The reference decoded A1BD as EM DASH, this code page gives HORIZONTAL BAR.
        return text.Replace('\u2015', '\u2014');
    }

    private static bool IsSource(string name) =>
        name.EndsWith(".csv", StringComparison.Ordinal) || name is "matrix.def" or "char.def" or "unk.def";
}
