using Search.Analysis.Terms;
using Search.Morphology;

namespace Search.Cli.Output;

/// <summary>For people: the token, then what is known of it, an empty line after each document.</summary>
internal sealed class AnalysisTextWriter(TextWriter output) : AnalysisWriter
{
    public override void Write(ReadOnlySpan<char> surface, in Morpheme morpheme)
    {
        output.Write(SafeText.Line(surface.ToString()));
        output.Write('\t');
        output.Write(morpheme.PartOfSpeech);
        WriteIfKnown(" 原形 ", morpheme.BaseForm);
        WriteIfKnown(" 読み ", morpheme.Reading);
        WriteIfKnown(" ", morpheme.InflectionType);
        WriteIfKnown(" ", morpheme.InflectionForm);
        output.WriteLine(morpheme.PositionIncrement == 0 ? " (複合語)" : "");
    }

    public override void Write(Lexeme lexeme, in TermOccurrence occurrence, int positionIncrement)
    {
        output.Write($"{occurrence.Position}\t{SafeText.Line(lexeme.Surface)}");
        WriteIfKnown("\t原形 ", lexeme.Base == lexeme.Surface ? null : lexeme.Base);
        WriteIfKnown("\t読み ", lexeme.Reading);
        WriteIfKnown("\t異表記 ", lexeme.VariantKeys.Count == 0 ? null : string.Join(' ', lexeme.VariantKeys));
        output.WriteLine();
    }

    public override void EndDocument(int length) => output.WriteLine();

    private void WriteIfKnown(string label, string? value)
    {
        if (value is not null)
        {
            output.Write(label);
            output.Write(SafeText.Line(value));
        }
    }
}
