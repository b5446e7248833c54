using System.CommandLine;

namespace Search.Cli;

/// <summary>Bounds of options that take a number.</summary>
internal static class NumberOption
{
    public static void AtLeast(Option option, int least) => option.Validators.Add(result =>
    {
        // A value that is no number has its own error.
        if (result.Errors.Any() || result.Tokens.Count == 0)
        {
            return;
        }

        if (int.TryParse(result.Tokens[0].Value, out int value) && value < least)
        {
            result.AddError($"{option.Name} takes a number from {least}");
        }
    });
}
