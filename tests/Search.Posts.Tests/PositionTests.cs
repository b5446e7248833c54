using System.Text;
using CsCheck;
using Search.Testing;

namespace Search.Posts.Tests;

/// <summary>Every piece of text knows its place in the file.</summary>
public class PositionTests
{
    private static readonly string[] Sites = ["allforces-sample", "cpp-ja-sample", "efcl-half", "qiita-7shi", "spiegel-golang-release", "vim-jp", "vue-ja"];

    private static readonly string[] Pieces =
    [
        "漢字", "かな", "カナ", "word", " ", "\n", "\n\n", "\r\n", "\t", "　", "。", "😀", "é", "# ", "## ", "- ", "1. ", "> ", "    ", "*", "**", "_", "~~", "`", "```\n",
        "[", "](a)", "![", "|", "\n|-|-|\n", "<br>", "<b>", "</b>", "<ruby>", "<rt>", "</rt>", "</ruby>", "<p>", "<pre>", "</pre>", "<!--", "-->", "<script>", "</script>", "<h2>", "</h2>", "<img alt=\"絵\">",
        "&amp;", "&#12354;", "\\", "{% raw %}", "{% endraw %}", "{{ a }}", "{% x %}", "{{< ruby \"よみ\" >}}", "{{< /ruby >}}", "{{< fig title=\"題\" >}}", "{: a}", "{#b}", "[^1]", "[^1]: ", ": ", ":::", "::: tip 題\n",
        "{% highlight c %}\n", "{% endhighlight %}\n", "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "---\n", "title: 題\n", "+++\n", "\0", "\uFFFD", "- [ ] ", "===\n", "---", "[!NOTE]", "[toc]",
    ];

    private static readonly Gen<string> Markdown = Gen.OneOf(Pieces).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Each_character_of_seven_sites_stands_where_the_map_says()
    {
        var reader = new PostReader();
        int characters = 0;
        int differing = 0;
        foreach (string site in Sites)
        {
            foreach (PostFile file in PostFolder.Read(SharedData.Require($"data/corpora/{site}")).Posts)
            {
                byte[] bytes = File.ReadAllBytes(file.FullPath);
                (int all, int other) = Check(reader.Read(file, bytes), Encoding.UTF8.GetString(bytes));
                characters += all;
                differing += other;
            }
        }

        Assert.True(characters > 8_000_000, $"only {characters} characters");
        Assert.True(differing < characters / 500, $"{differing} of {characters} differ, which only entities may");
    }

    [Fact]
    public void Each_character_of_random_markdown_stands_where_the_map_says() => Markdown.Sample(
        static text =>
        {
            (int all, int differing) = Check(Read(text), text);
            int entities = text.Split('&').Length - 1;
            Assert.True(differing <= entities, $"{differing} of {all} characters differ in {text}");
        },
        iter: 3_000);

    [Fact]
    public void Random_bytes_are_a_post() => Gen.Byte.Array[0, 400].Sample(
        static bytes =>
        {
            ReadPost read = new PostReader().Read(FileAt("a.md"), bytes);
            Assert.NotEmpty(read.Post.Title);
            Assert.DoesNotContain(read.Post.Blocks, static block => block.Text.Length == 0);
        },
        iter: 3_000);

    [Fact]
    public void Random_front_matter_is_a_post() => Gen.OneOf(
        "title", "date", "tags", ": ", ":", "- ", "\n", "  ", "[", "]", "{", "}", ",", "\"", "'", "&a ", "*a", "!!x ", "|", ">", "#", "%", "@", "`", "\t", "題", "2025-01-01", "=", "\\u12", "\\U99999999", "? ", "---\n", "...\n", "<<: ", "\0", "~")
        .Array[0, 40].Select(string.Concat).Sample(
            static text =>
            {
                Read("---\nlayout: post\n" + text + "\n---\n本文");
                Read("+++\nlayout = \"post\"\n" + text + "\n+++\n本文");
            },
            iter: 3_000);

    [Fact]
    public void What_comes_after_the_front_matter_reads_the_same_wherever_it_stands() => Markdown.Sample(
        static text =>
        {
            text = "始\n\n" + text;
            Post plain = Read(text).Post;
            Post moved = Read("---\ntitle: 題\n---\n" + text).Post;
            Assert.Equal(plain.Blocks.Select(static block => block.Text), moved.Blocks.Select(static block => block.Text));
            Assert.Equal(plain.Blocks.Select(static block => block.Map.Locate(0).Line + 3), moved.Blocks.Select(static block => block.Map.Locate(0).Line));
        },
        iter: 2_000);

    private static PostFile FileAt(string path) => new("/", path, "/" + path);

    private static ReadPost Read(string text) => new PostReader().Read(FileAt("a.md"), Encoding.UTF8.GetBytes(text));

    /// <summary>Checks that every place is in the file, and counts characters that differ from the file's there.</summary>
    private static (int All, int Differing) Check(ReadPost read, string text)
    {
        text = text.TrimStart('\uFEFF');
        List<string> lines = Lines(text);
        int all = 0;
        int differing = 0;
        foreach (TextBlock block in read.Post.Blocks)
        {
            SourcePosition before = new(0, 0);
            for (int i = 0; i < block.Text.Length; i++)
            {
                SourcePosition place = block.Map.Locate(i);
                Assert.InRange(place.Line, 1, lines.Count);
                Assert.InRange(place.Column, 1, lines[place.Line - 1].Length + 1);
                Assert.True(place.Line > before.Line || place.Column >= before.Column || block.Kind == BlockKind.Code, $"{read.Post.Path}:{place}");
                before = place;
                char there = place.Column > lines[place.Line - 1].Length ? '\n' : lines[place.Line - 1][place.Column - 1];
                bool same = there == block.Text[i] || (char.IsWhiteSpace(there) && char.IsWhiteSpace(block.Text[i])) || block.Text[i] is '\n' or ' ';
                all++;
                differing += same ? 0 : 1;
            }

            foreach (RubyReading ruby in block.Rubies)
            {
                Assert.InRange(ruby.Start, 0, ruby.End - 1);
                Assert.InRange(ruby.End, ruby.Start + 1, block.Text.Length);
            }
        }

        foreach (Diagnostic one in read.Diagnostics)
        {
            Assert.InRange(one.Line, 1, lines.Count);
            Assert.InRange(one.Column, 1, lines[one.Line - 1].Length + 1);
        }

        return (all, differing);
    }

    private static List<string> Lines(string text) => [.. text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n')];
}
