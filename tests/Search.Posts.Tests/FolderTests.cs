using System.Diagnostics;

namespace Search.Posts.Tests;

/// <summary>What a folder's posts are, and what is not followed.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly string _above = Directory.CreateTempSubdirectory("posts").FullName;
    private readonly string _root;

    public FolderTests()
    {
        _root = Path.Combine(_above, "site");
        Directory.CreateDirectory(_root);
    }

    public void Dispose()
    {
        if (OperatingSystem.IsLinux())
        {
            // The framework cannot delete names that are not UTF-8.
            Shell("rm -rf ./* ./.[!.]*");
        }

        Directory.Delete(_above, recursive: true);
    }

    [Fact]
    public void Every_md_and_markdown_file_in_any_case_and_folder_is_a_post_in_ordinal_order()
    {
        Write("b.md", "a.MARKDOWN", "Z.Md", "あ/い.md", ".hidden/c.md", "node_modules/x/README.md", "a/b.md", "a-b.md", "image.png", "a.mdx", "a.txt");
        Write(".git/description.md");

        PostFolder folder = PostFolder.Read(_root);

        Assert.Equal([".hidden/c.md", "Z.Md", "a-b.md", "a.MARKDOWN", "a/b.md", "b.md", "node_modules/x/README.md", "あ/い.md"], Paths(folder));
        Assert.Equal(3, folder.OtherFiles);
        Assert.Empty(folder.Diagnostics);
    }

    [Fact]
    public void A_single_file_is_a_root_too()
    {
        Write("a.md");

        PostFolder folder = PostFolder.Read(Path.Combine(_root, "a.md"));

        Assert.Equal(["a.md"], Paths(folder));
        Assert.Equal("a", new PostReader().Read(folder.Posts[0]).Post.Title);
    }

    [Fact]
    public void A_missing_folder_is_an_error() =>
        Assert.Throws<DirectoryNotFoundException>(() => PostFolder.Read(Path.Combine(_root, "none")));

    [Fact]
    public void A_link_loop_is_not_followed()
    {
        Write("a/b.md");
        Directory.CreateSymbolicLink(Path.Combine(_root, "a", "loop"), _root);
        File.CreateSymbolicLink(Path.Combine(_root, "self.md"), Path.Combine(_root, "self.md"));

        PostFolder folder = PostFolder.Read(_root);

        Assert.Equal(["a/b.md"], Paths(folder));
        Assert.Equal(["a/loop link-to-folder", "self.md link-broken"], folder.Diagnostics.Select(static one => $"{one.Path} {one.Id}"));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_read()
    {
        string secret = Path.Combine(_above, "secret.md");
        File.WriteAllText(secret, "# 秘密");
        Directory.CreateSymbolicLink(Path.Combine(_root, "up"), _above);
        File.CreateSymbolicLink(Path.Combine(_root, "direct.md"), secret);
        File.CreateSymbolicLink(Path.Combine(_root, "relative.md"), "../secret.md");
        File.CreateSymbolicLink(Path.Combine(_root, "through-a-folder.md"), Path.Combine(_root, "up", "secret.md"));
        File.CreateSymbolicLink(Path.Combine(_root, "over-two.md"), "direct.md");
        File.CreateSymbolicLink(Path.Combine(_root, "nowhere.md"), "none.md");
        File.CreateSymbolicLink(Path.Combine(_root, "picture.png"), "none.png");

        PostFolder folder = PostFolder.Read(_root);

        Assert.Empty(folder.Posts);
        Assert.Equal(
            ["direct.md link-outside", "nowhere.md link-broken", "over-two.md link-outside", "relative.md link-outside", "through-a-folder.md link-outside", "up link-to-folder"],
            folder.Diagnostics.Select(static one => $"{one.Path} {one.Id}"));
    }

    [Fact]
    public void A_link_to_another_post_of_the_folder_is_a_post()
    {
        Write("a.md");
        File.CreateSymbolicLink(Path.Combine(_root, "b.md"), "a.md");

        Assert.Equal(["a.md", "b.md"], Paths(PostFolder.Read(_root)));
    }

    [Fact]
    public void A_root_that_is_a_link_itself_is_read()
    {
        Write("a.md");
        File.CreateSymbolicLink(Path.Combine(_root, "b.md"), Path.Combine(_root, "a.md"));
        string link = Path.Combine(_above, "link");
        Directory.CreateSymbolicLink(link, _root);

        Assert.Equal(["a.md", "b.md"], Paths(PostFolder.Read(link)));
    }

    [Fact]
    public void A_file_name_that_is_not_UTF8_is_an_error_and_counts()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems have no such names");
        Write("ok.md");
        Shell(@"printf '# a' > ""$(printf 'caf\351.md')""; printf '# b' > ""$(printf 'caf\350.md')""; printf x > ""$(printf 'p\351.png')""; mkdir ""$(printf 'd\351')"" && touch ""$(printf 'd\351/x.md')""");

        PostFolder folder = PostFolder.Read(_root);
        List<ReadPost> read = [.. folder.Posts.Select(new PostReader().Read)];

        Assert.Equal(["caf\uFFFD.md", "caf\uFFFD.md~2", "ok.md"], Paths(folder));
        Assert.Equal(1, folder.OtherFiles);
        Assert.Equal(DiagnosticIds.NameNotUtf8, Assert.Single(folder.Diagnostics).Id);
        Assert.All(read[..2], static one => Assert.Contains(one.Diagnostics, static two => two is { Id: DiagnosticIds.NameNotUtf8, Severity: DiagnosticSeverity.Error }));
    }

    [Fact]
    public void A_file_that_vanished_is_an_error_and_still_a_post()
    {
        Write("2025-01-02-a.md");
        PostFile file = PostFolder.Read(_root).Posts[0];
        File.Delete(file.FullPath);

        ReadPost read = new PostReader().Read(file);

        Assert.Equal("a", read.Post.Title);
        Assert.Equal(DiagnosticIds.FileUnreadable, Assert.Single(read.Diagnostics).Id);
    }

    private void Write(params ReadOnlySpan<string> paths)
    {
        foreach (string path in paths)
        {
            string full = Path.Combine(_root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, "本文");
        }
    }

    private void Shell(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", script }, WorkingDirectory = _root })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static IEnumerable<string> Paths(PostFolder folder) => folder.Posts.Select(static file => file.RelativePath);
}
