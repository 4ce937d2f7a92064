namespace TranslationFix.Training.Tests.Ablation;

public sealed class AblationVariantTests
{
    private static readonly FeatureSpace Space = new();

    private static readonly TrainingTexts Texts = TrainingTexts.Collect(new TrainingOptions(Repository.Corpora), Space);

    private static readonly AblationVariant[] Variants = [.. AblationVariant.All(MarkedCandidates.Sets(Texts.MarkedLines).Select(static set => set.Name))];

    [Fact]
    public void TheFirstLacksNothing()
    {
        var whole = Variants[0].Of(Texts, Space);
        whole.Train.Length.Should().Be(Texts.Train.Length);
        whole.Marked.Length.Should().Be(Texts.Marked.Length);
        Sum(whole).Should().BeApproximately(Sum(Texts), 1e-3);
    }

    [Fact]
    public void EachOtherLacksSomethingAndNoneLacksTheRule()
    {
        Variants.Select(static variant => variant.Name).Should().OnlyHaveUniqueItems();
        Variants.Should().ContainSingle(static variant => variant.HasArtifacts).Which.Of(Texts, Space).Train.Should().HaveSameCount(Texts.Train);
        foreach (var variant in Variants.Skip(1).Where(static variant => !variant.HasArtifacts))
        {
            var rest = variant.Of(Texts, Space);
            (rest.Train.Length < Texts.Train.Length || rest.Marked.Length < Texts.Marked.Length || Sum(rest) < Sum(Texts)).Should().BeTrue(variant.Name);
            rest.Train.SelectMany(static text => text.Candidates).Should().OnlyContain(static item => IndexesOfRules.Count(i => item.Features[i] == 1) == 1, variant.Name);
            rest.Dev.Should().HaveSameCount(Texts.Dev, variant.Name);
        }
    }

    [Fact]
    public void APublicSetBeginsWithTheLineThatNamesIt() =>
        MarkedCandidates.Sets(["# What this is.", "# one: 2 candidates", "a", "b", "# two: none", "# three: 1 candidate", "c"])
            .Should().BeEquivalentTo(new (string, string[])[] { ("one", ["a", "b"]), ("two", []), ("three", ["c"]) }, static options => options.WithStrictOrdering());

    private static int[] IndexesOfRules { get; } = [.. Enumerable.Range(0, Space.Names.Length).Where(static i => Space.Names[i].StartsWith("rule/", StringComparison.Ordinal))];

    private static double Sum(TrainingTexts texts) =>
        texts.Train.Concat(texts.Dev).SelectMany(static text => text.Candidates).Sum(static item => item.Features.Sum(static value => Math.Abs((double)value)));
}
