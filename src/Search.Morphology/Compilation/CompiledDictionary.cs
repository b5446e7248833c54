namespace Search.Morphology.Compilation;

/// <summary>What <see cref="DictionaryCompiler"/> has written.</summary>
/// <param name="WordCount">Words, homographs included.</param>
/// <param name="SurfaceCount">Distinct written forms.</param>
/// <param name="Length">Bytes of the compiled file.</param>
/// <param name="SourceHash">The SHA-256 of all sources together, in hexadecimal.</param>
public sealed record CompiledDictionary(int WordCount, int SurfaceCount, long Length, string SourceHash);
