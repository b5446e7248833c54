using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Cli.Output;

/// <summary>Prints the tokens of documents, one document after the other.</summary>
internal abstract class AnalysisWriter : IDisposable
{
    public static AnalysisWriter Create(string format, TextWriter output) => format switch
    {
        "tsv" => new AnalysisTsvWriter(output),
        "json" => new AnalysisJsonWriter(output),
        _ => new AnalysisTextWriter(output),
    };

    /// <summary>Prints a morpheme.</summary>
    public abstract void Write(ReadOnlySpan<char> surface, in Morpheme morpheme);

    /// <summary>Prints an index term.</summary>
    public abstract void Write(Lexeme lexeme, in TermOccurrence occurrence, int positionIncrement);

    /// <summary>Ends a document of <paramref name="length"/> UTF-16 units.</summary>
    public abstract void EndDocument(int length);

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }
}
