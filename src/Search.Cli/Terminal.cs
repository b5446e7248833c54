using System.Text;

namespace Search.Cli;

/// <summary>The process's three streams, always UTF-8 whatever the locale says, and what may be shown on them.</summary>
internal sealed class Terminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Opens the streams of this process.</summary>
    public Terminal()
    {
        Output = new StreamWriter(Console.OpenStandardOutput(), Utf8, bufferSize: 1 << 16) { NewLine = "\n" };
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };
        bool plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        OutputHasColor = !plain && !Console.IsOutputRedirected;
        ErrorIsInteractive = !Console.IsErrorRedirected;
        ErrorHasColor = !plain && ErrorIsInteractive;
    }

    /// <summary>Standard output: results, and nothing but results.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error: diagnostics and progress.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether standard output is a terminal on which colour is wanted (<c>NO_COLOR</c> is honoured).</summary>
    public bool OutputHasColor { get; set; }

    /// <summary>Whether standard error is a terminal on which colour is wanted.</summary>
    public bool ErrorHasColor { get; set; }

    /// <summary>Whether a progress bar may be drawn on standard error.</summary>
    public bool ErrorIsInteractive { get; set; }

    /// <summary>Standard input as UTF-8, undisturbed by the locale.</summary>
    public static TextReader OpenInput() => new StreamReader(Console.OpenStandardInput(), Utf8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Output.Dispose();
        }
        catch (IOException)
        {
            // The reader of our output is gone (`search query … | head -1`): there is nobody left to tell.
        }

        Error.Dispose();
    }
}
