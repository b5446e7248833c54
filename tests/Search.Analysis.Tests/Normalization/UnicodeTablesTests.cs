using Search.Testing;

namespace Search.Analysis.Tests.Normalization;

/// <summary>
/// The committed tables are those that Debian's unicode-data gives. With UPDATE_TABLES=1 in the environment the test writes them:
/// <c>UPDATE_TABLES=1 dotnet run --project tests/Search.Analysis.Tests -- --filter-class "*UnicodeTablesTests"</c>.
/// </summary>
public class UnicodeTablesTests
{
    [Fact]
    public void Tables_are_compiled_from_the_unicode_data_of_Debian()
    {
        string folder = Path.GetDirectoryName(SharedData.RequireDebian("/usr/share/unicode/UnicodeData.txt", "unicode-data"))!;
        string committed = Path.Combine(SharedData.Repository, "src/Search.Analysis/Normalization/unicode.bin");
        byte[] compiled = UnicodeTablesCompiler.Compile(folder);
        if (Environment.GetEnvironmentVariable("UPDATE_TABLES") == "1")
        {
            File.WriteAllBytes(committed, compiled);
        }

        Assert.True(compiled.AsSpan().SequenceEqual(File.ReadAllBytes(committed)), "unicode.bin differs; see the command in this test");
    }
}
