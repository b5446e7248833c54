using System.CommandLine;
using Search.Analysis.Terms;
using Search.Cli.Output;
using Search.Morphology;
using Search.Schema;

namespace Search.Cli.Verbs;

/// <summary><c>search analyze</c>: shows the morphemes of a text, or the terms that a field of the index would hold.</summary>
internal static class AnalyzeVerb
{
    public static Command Create(Terminal terminal, CommonOptions common)
    {
        var text = new Argument<string[]>("TEXT") { Arity = ArgumentArity.ZeroOrMore, Description = "The text; without it, one document per line of standard input." };
        var mode = new Option<string>("--mode") { Description = "How finely compounds are split: normal, search or extended.", HelpName = "MODE", DefaultValueFactory = _ => "search" };
        mode.AcceptOnlyFromAmong("normal", "search", "extended");
        var keepPunctuation = new Option<bool>("--keep-punctuation") { Description = "Show punctuation too." };
        var discardCompounds = new Option<bool>("--discard-compounds") { Description = "Show the parts of a compound alone." };
        var userDictionary = new Option<string?>("--user-dictionary") { Description = "A user dictionary (surface,segmentation,readings,part of speech).", HelpName = "FILE" };
        var unescape = new Option<bool>("--unescape") { Description = @"Read \n \r \t \\ in the text as the characters they stand for." };
        var field = new Option<string?>("--field") { Description = "Show the terms that this field of the index would hold.", HelpName = "NAME" };
        field.AcceptOnlyFromAmong(PostFields.Title, PostFields.Heading, PostFields.Body, PostFields.Label, PostFields.Code, PostFields.Navigation);
        var format = FormatOption.Create("text", "tsv", "json");

        var verb = new Command("analyze", "Shows how a text is split into tokens.")
        {
            text, mode, keepPunctuation, discardCompounds, userDictionary, unescape, field, format,
        };
        verb.SetAction(arguments =>
        {
            using AnalysisWriter writer = AnalysisWriter.Create(arguments.GetValue(format)!, terminal.Output);
            using TextReader input = arguments.GetValue(text) is { Length: > 0 } words ? new StringReader(string.Join(' ', words)) : Terminal.OpenInput();
            using var documents = new DocumentLines(input, arguments.GetValue(unescape));
            if (arguments.GetValue(field) is { } name)
            {
                ShowTerms(documents, KindOf(name), WordsOf(arguments.GetValue(common.Index)!), writer);
                return ExitCode.Done;
            }

            var segmenter = new JapaneseSegmenter(new SegmentationOptions
            {
                Mode = Enum.Parse<SegmentationMode>(arguments.GetValue(mode)!, ignoreCase: true),
                DiscardPunctuation = !arguments.GetValue(keepPunctuation),
                DiscardCompounds = arguments.GetValue(discardCompounds),
                UserDictionary = ReadUserDictionary(arguments.GetValue(userDictionary)),
            });
            ShowMorphemes(documents, segmenter, writer);
            return ExitCode.Done;
        });
        return verb;
    }

    private static void ShowMorphemes(DocumentLines documents, JapaneseSegmenter segmenter, AnalysisWriter writer)
    {
        while (documents.MoveNext())
        {
            segmenter.Start(documents.Current);
            while (segmenter.TryRead(out Morpheme morpheme))
            {
                writer.Write(segmenter.SurfaceOf(morpheme), morpheme);
            }

            writer.EndDocument(segmenter.Consumed);
        }
    }

    private static void ShowTerms(DocumentLines documents, TextKind kind, AnalysisSettings settings, AnalysisWriter writer)
    {
        var table = new TermTable();
        var analyzer = new TermAnalyzer(table, settings);
        while (documents.MoveNext())
        {
            string document = documents.Current.ReadToEnd();
            int last = -1;
            foreach (TermOccurrence occurrence in analyzer.Analyze(document, kind))
            {
                writer.Write(table[occurrence.LexemeId], occurrence, occurrence.Position - last);
                last = occurrence.Position;
            }

            writer.EndDocument(document.Length);
        }
    }

    private static TextKind KindOf(string field) =>
        field == PostFields.Code ? TextKind.Code : field == PostFields.Label ? TextKind.Label : TextKind.Prose;

    // What a build of this index folder would take, with the words that the last one found in the posts.
    private static AnalysisSettings WordsOf(string indexFolder)
    {
        try
        {
            var layout = new IndexLayout(indexFolder);
            IndexAnalysis analysis = IndexAnalysis.Read(layout.UserDictionaryFile);
            return (IndexReading.ReadManifest(layout) is { } built ? analysis.WithWordsOf(layout, built) : analysis).Settings;
        }
        catch (Exception problem) when (problem is DictionaryFormatException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new CommandFailure(problem.Message);
        }
    }

    private static UserDictionary? ReadUserDictionary(string? path)
    {
        if (path is null)
        {
            return null;
        }

        try
        {
            using var source = new StreamReader(path);
            return UserDictionary.Parse(source, path);
        }
        catch (Exception problem) when (problem is DictionaryFormatException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(problem.Message);
        }
    }
}
