using CsCheck;

namespace Search.Schema.Tests;

public sealed class ManifestTests
{
    private static readonly Manifest Example = new()
    {
        Generation = IndexLayout.GenerationName(7),
        Digest = new string('a', 64),
        Fingerprint = "schema 1; analysis 1",
        Dictionary = "ipadic",
        Schema = 1,
        Clock = new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.FromHours(9)),
        Roots = [new ManifestRoot("", "記事")],
        Posts = 3,
        OtherFiles = 1,
        LeftOut = new LeftOut(1, 2, 3),
        NextDue = new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.FromHours(9)),
        FieldLengths = new Dictionary<string, long> { ["title"] = 12, ["body"] = 3456 },
        Reading = "Asia/Tokyo",
        TimeZone = "Asia/Tokyo",
        Bytes = 99,
        Files = [new ManifestFile("_0.tim", 99, new string('b', 64))],
    };

    [Fact]
    public void A_manifest_comes_back_as_it_was()
    {
        Manifest back = ManifestText.Read(ManifestText.Write(Example));

        Assert.Equivalent(Example, back, strict: true);
    }

    [Fact]
    public void Any_damaged_byte_is_noticed()
    {
        byte[] bytes = ManifestText.Write(Example);
        for (int i = 0; i < bytes.Length; i++)
        {
            for (int bit = 0; bit < 8; bit++)
            {
                bytes[i] ^= (byte)(1 << bit);
                Assert.Throws<InvalidDataException>(() => ManifestText.Read(bytes));
                bytes[i] ^= (byte)(1 << bit);
            }
        }
    }

    [Fact]
    public void A_manifest_cut_anywhere_is_refused() =>
        Gen.Int[0, ManifestText.Write(Example).Length - 1].Sample(length =>
            Assert.Throws<InvalidDataException>(() => ManifestText.Read(ManifestText.Write(Example).AsSpan(0, length))));

    [Theory]
    [InlineData("generation-00000012", 12L)]
    [InlineData("generation-123456789012", 123456789012L)]
    [InlineData("staging-generation-00000012", null)]
    [InlineData("generation-", null)]
    public void A_generation_has_its_number_in_its_name(string name, long? number) =>
        Assert.Equal(number, IndexLayout.GenerationNumber(name));
}
