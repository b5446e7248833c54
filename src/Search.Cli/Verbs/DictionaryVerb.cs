using System.CommandLine;
using Search.Cli.Output;
using Search.Morphology;
using Search.Querying.Synonyms;

namespace Search.Cli.Verbs;

/// <summary><c>search dictionary</c>: compiles the system dictionary, checks a user dictionary.</summary>
internal static class DictionaryVerb
{
    public static Command Create(Terminal terminal) =>
        new("dictionary", "Compiles the system dictionary; checks a user dictionary or synonyms.") { Compile(terminal), Check(terminal) };

    private static Command Compile(Terminal terminal)
    {
        var folder = new Argument<string>("DIR") { Description = "A folder with sources in MeCab's format (*.csv, matrix.def, char.def, unk.def; EUC-JP)." };
        var output = new Option<string>("--output") { Description = "The file to write.", HelpName = "FILE", DefaultValueFactory = _ => "ipadic.dic" };
        var verb = new Command("compile", "Compiles dictionary sources into one file, the same bytes every time.") { folder, output };
        verb.SetAction(arguments =>
        {
            string target = arguments.GetValue(output)!;
            try
            {
                DictionaryFile.Write(arguments.GetValue(folder)!, target, terminal.Output);
                return ExitCode.Done;
            }
            catch (Exception problem) when (problem is DictionaryFormatException or IOException or UnauthorizedAccessException)
            {
                throw new CommandFailure(problem.Message);
            }
        });
        return verb;
    }

    private static Command Check(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A user dictionary (.csv) as a build takes it from the index folder (# begins a comment at the start of a line alone), or synonyms (.txt)." };
        var verb = new Command("check", "Finds everything that is wrong in a user dictionary or a file of synonyms.") { file };
        verb.SetAction(arguments =>
        {
            string path = arguments.GetValue(file)!;
            IReadOnlyList<DictionaryError> errors;
            try
            {
                using var source = new StreamReader(path);
                errors = path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
                    ? SynonymRules.Check(source, path)
                    : UserDictionary.Check(source, path, UserDictionaryComments.LineStart);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new CommandFailure(problem.Message);
            }

            foreach (DictionaryError error in errors)
            {
                terminal.Output.WriteLine(SafeText.Line(error.ToString()));
            }

            return errors.Count == 0 ? ExitCode.Done : ExitCode.NothingFound;
        });
        return verb;
    }
}
