namespace Search.Architecture.Tests;

public class PlaceholderTests
{
    [Fact]
    public void Repository_is_found() => Assert.True(File.Exists(Path.Combine(Search.Testing.SharedData.Repository, "Search.sln")));
}
