using System.Text;

namespace Search.Posts.Tests;

/// <summary>Files that are not UTF-8: decoded where it is plain what they are, else read as far as they are readable.</summary>
public class EncodingTests
{
    private const string Text = "---\ntitle: 全文検索の話\n---\n# はじめに\n\n日本語の文章を検索する。カタカナと漢字。\n";

    [Theory]
    [InlineData(932, "Shift_JIS")]
    [InlineData(51932, "EUC-JP")]
    public void Plain_Japanese_encodings_are_decoded_with_a_note(int codePage, string name)
    {
        ReadPost read = Read(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(Text));

        Assert.Equal("全文検索の話", read.Post.Title);
        Assert.Equal(["はじめに", "日本語の文章を検索する。カタカナと漢字。"], read.Post.Blocks.Select(static block => block.Text));
        Diagnostic note = Assert.Single(read.Diagnostics);
        Assert.Equal((DiagnosticIds.EncodingNotUtf8, DiagnosticSeverity.Note), (note.Id, note.Severity));
        Assert.Contains(name, note.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UTF-16LE")]
    [InlineData("UTF-16BE")]
    public void UTF16_with_a_mark_is_decoded_with_a_note(string name)
    {
        Encoding encoding = name == "UTF-16LE" ? Encoding.Unicode : Encoding.BigEndianUnicode;
        ReadPost read = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);

        Assert.Equal("全文検索の話", read.Post.Title);
        Assert.Equal(DiagnosticIds.EncodingNotUtf8, Assert.Single(read.Diagnostics).Id);
    }

    [Fact]
    public void A_byte_order_mark_is_no_text()
    {
        ReadPost read = Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]);

        Assert.Equal("全文検索の話", read.Post.Title);
        Assert.Equal(new SourcePosition(2, 8), read.Post.TitlePosition);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public void Damaged_UTF8_is_read_as_far_as_it_is_readable()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text + "東京の天気です。\n");
        int at = bytes.AsSpan().IndexOf("京"u8);
        ReadPost read = Read([.. bytes[..at], .. bytes[(at + 1)..]]);

        Assert.EndsWith("東 の天気です。", read.Post.Blocks[^1].Text, StringComparison.Ordinal);
        Diagnostic error = Assert.Single(read.Diagnostics);
        Assert.Equal((DiagnosticIds.BytesUndecodable, DiagnosticSeverity.Error, 7, 2), (error.Id, error.Severity, error.Line, error.Column));
        Assert.DoesNotContain(read.Post.Blocks, static block => block.Text.Contains('\uFFFD', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("caf\u00E9 in Latin-1, and na\u00EFve")]
    [InlineData("\u00E9\u00E8\u00EA\u00EB\u00E9\u00E8\u00EA\u00EB")]
    public void Latin1_is_not_taken_for_Japanese(string text)
    {
        ReadPost read = Read(Encoding.Latin1.GetBytes(text));

        Assert.Contains(read.Diagnostics, static one => one.Id == DiagnosticIds.BytesUndecodable);
        Assert.DoesNotContain(read.Post.Blocks, static block => block.Text.AsSpan().ContainsAnyInRange('\u0080', '\uFFFF'));
    }

    [Fact]
    public void A_lost_character_is_reported_where_it_stands()
    {
        Diagnostic one = Assert.Single(Read(Encoding.UTF8.GetBytes("---\ntitle: 題\n---\n生\uFFFDAI")).Diagnostics);

        Assert.Equal((DiagnosticIds.ReplacementCharacter, 4, 2), (one.Id, one.Line, one.Column));
    }

    private static ReadPost Read(byte[] bytes) => new PostReader().Read(new PostFile("/", "a.md", "/a.md"), bytes);
}
