using System.Text.Json;
using System.Text.Json.Nodes;
using Search.Querying;

namespace Search.Cli.Output;

/// <summary>One JSON document an answer.</summary>
internal sealed class HitJsonWriter(TextWriter output) : HitWriter
{
    public override void Write(PostPage page, string? id) => output.WriteLine(JsonSerializer.Serialize(page, PostJson.Readable.PostPage));
}

/// <summary>One JSON object a hit and line, with <c>id</c> under <c>--batch</c>.</summary>
internal sealed class HitJsonLinesWriter(TextWriter output) : HitWriter
{
    public override void Write(PostPage page, string? id)
    {
        foreach (PostHit hit in page.Hits)
        {
            JsonObject line = JsonSerializer.SerializeToNode(hit, PostJson.Readable.PostHit)!.AsObject();
            if (id is not null)
            {
                line.Insert(0, "id", id);
            }

            output.WriteLine(line.ToJsonString(PostJson.Readable.Options));
        }
    }
}
