using Search.Posts.Decoding;

namespace Search.Posts.Diagnosing;

/// <summary>Reports what is wrong with a file's text as such: its encoding, lost characters, NUL.</summary>
internal static class TextFaults
{
    public static void Report(DecodedText decoded, SourceText source, DiagnosticList diagnostics)
    {
        if (decoded.FirstBad >= 0)
        {
            diagnostics.Add(DiagnosticIds.BytesUndecodable, source.Locate(decoded.FirstBad));
        }

        if (decoded.Encoding != TextDecoder.Utf8Name)
        {
            diagnostics.Add(DiagnosticIds.EncodingNotUtf8, new SourcePosition(1, 1), $"The file is {decoded.Encoding}, not UTF-8; it was decoded.");
        }

        ReportFirst(DiagnosticIds.ReplacementCharacter, '\uFFFD', source, diagnostics);
        ReportFirst(DiagnosticIds.NulCharacter, '\0', source, diagnostics);
    }

    private static void ReportFirst(string id, char what, SourceText source, DiagnosticList diagnostics)
    {
        int at = source.Text.IndexOf(what, StringComparison.Ordinal);
        if (at >= 0)
        {
            diagnostics.Add(id, source.Locate(at));
        }
    }
}
