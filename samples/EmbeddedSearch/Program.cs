using Search.Querying;

string folder = args.Length > 0 ? args[0] : "index";
using PostIndex index = PostIndex.Open(folder);

PostPage page = index.Search("OpenAI 投資 after:2025-01-01", new SearchOptions { Limit = 3 });
Console.WriteLine($"{page.Total} posts; {page.Interpretation}");
foreach (PostHit hit in page.Hits)
{
    Console.WriteLine($"{hit.Rank}. {hit.Title} ({hit.Path}:{hit.Line})");
    foreach (Snippet snippet in hit.Snippets)
    {
        Console.WriteLine($"   {snippet.Text}");
    }
}
