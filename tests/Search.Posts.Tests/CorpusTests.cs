using Search.Testing;

namespace Search.Posts.Tests;

/// <summary>The seven sites: every file is a post, with a title, text, and no left-over of markup.</summary>
public class CorpusTests
{
    private static readonly string[] LeftOvers = ["{%", "{{<", "{: ", "</a>", "</div>", "<!--", "&nbsp;", "[!NOTE]", "|---"];

    public static TheoryData<string, int> Sites => new()
    {
        { "allforces-sample", 130 },
        { "cpp-ja-sample", 298 },
        { "efcl-half", 425 },
        { "qiita-7shi", 209 },
        { "spiegel-golang-release", 495 },
        { "vim-jp", 366 },
        { "vue-ja", 120 },
    };

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_file_of_the_site_is_a_post_with_text(string site, int posts)
    {
        PostFolder folder = PostFolder.Read(SharedData.Require($"data/corpora/{site}"));
        var reader = new PostReader();

        Assert.Equal(posts, folder.Posts.Count);
        Assert.Equal(site == "vim-jp" ? 1 : 0, folder.OtherFiles);
        foreach (PostFile file in folder.Posts)
        {
            ReadPost read = reader.Read(file);
            Assert.NotEmpty(read.Post.Title);
            Assert.DoesNotContain(read.Diagnostics, one => one.Id is DiagnosticIds.MarkdownTooComplex or DiagnosticIds.FileUnreadable);
            string[] lines = File.ReadAllText(file.FullPath).Split('\n');
            foreach (TextBlock block in read.Post.Blocks.Where(static block => block.Kind != BlockKind.Code))
            {
                foreach (string leftOver in LeftOvers)
                {
                    // Inline code shows markup on purpose; it is known by its backticks.
                    int at = block.Text.IndexOf(leftOver, StringComparison.Ordinal);
                    Assert.True(at < 0 || lines[block.Map.Locate(at).Line - 1].Contains('`', StringComparison.Ordinal), $"{file.RelativePath}: {block.Text}");
                }
            }
        }
    }
}
