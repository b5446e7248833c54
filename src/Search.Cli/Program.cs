using System.CommandLine;
using Search.Cli;
using Search.Cli.Verbs;

using var terminal = new Terminal();
var common = new CommonOptions();

var root = new RootCommand("Full-text search for Japanese writing kept as Markdown.")
{
    BuildVerb.Create(terminal, common),
    QueryVerb.Create(terminal, common),
    AnalyzeVerb.Create(terminal, common),
    SuggestVerb.Create(terminal, common),
    RelatedVerb.Create(terminal, common),
    ExplainVerb.Create(terminal, common),
    StatsVerb.Create(terminal, common),
    VerifyVerb.Create(terminal, common),
    TestVerb.Create(terminal, common),
    LintVerb.Create(terminal, common),
    DictionaryVerb.Create(terminal),
};
common.AddTo(root);
CommandRunner.TakeQueryWordsAsTheyAre(root);
return await new CommandRunner(terminal, common).RunAsync(root, args);
