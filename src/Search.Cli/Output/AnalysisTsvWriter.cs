using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Cli.Output;

/// <summary>One line a token and an end line a document; see <see cref="MorphemeTsvWriter"/>.</summary>
internal sealed class AnalysisTsvWriter(TextWriter output) : AnalysisWriter
{
    private readonly MorphemeTsvWriter _lines = new(output);
    private int _documents;

    public override void Write(ReadOnlySpan<char> surface, in Morpheme morpheme) => _lines.WriteMorpheme(morpheme, surface);

    public override void Write(Lexeme lexeme, in TermOccurrence occurrence, int positionIncrement) => _lines.WriteLine(
        lexeme.Surface,
        occurrence.Start,
        occurrence.End,
        positionIncrement,
        positionLength: 1,
        [null, lexeme.Base == lexeme.Surface ? null : lexeme.Base, lexeme.Reading, null, null, null]);

    public override void EndDocument(int length) => _lines.WriteEnd(_documents++, length, positionIncrement: 0);
}
