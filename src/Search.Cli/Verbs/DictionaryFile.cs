using System.Globalization;
using System.Security.Cryptography;
using Search.Morphology.Compilation;

namespace Search.Cli.Verbs;

/// <summary>Writes a compiled dictionary and reports its digests.</summary>
internal static class DictionaryFile
{
    public static void Write(string sourceFolder, string target, TextWriter report)
    {
        // The former file stays until the new one is whole.
        string partial = target + ".part";
        CompiledDictionary compiled;
        using (FileStream output = File.Create(partial))
        {
            compiled = DictionaryCompiler.Compile(sourceFolder, output);
        }

        File.Move(partial, target, overwrite: true);
        string hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(target)));
        report.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{target}: {compiled.WordCount} words, {compiled.SurfaceCount} written forms, {compiled.Length} bytes"));
        report.WriteLine($"SHA-256 of the file     {hash}");
        report.WriteLine($"SHA-256 of the sources  {compiled.SourceHash}");
    }
}
