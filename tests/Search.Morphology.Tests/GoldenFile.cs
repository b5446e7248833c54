using System.IO.Compression;
using System.Text;
using Search.Testing;

namespace Search.Morphology.Tests;

/// <summary>Reads the reference's files, which lie beside the repository.</summary>
internal static class GoldenFile
{
    public static string Read(string relative)
    {
        using FileStream file = File.OpenRead(SharedData.Require("golden/" + relative));
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, new UTF8Encoding(false, throwOnInvalidBytes: true));
        return reader.ReadToEnd();
    }

    /// <summary>Documents are split on line feeds alone: they may hold any other line break.</summary>
    public static string[] ReadDocuments(string relative) => Read(relative).Split('\n')[..^1];
}
