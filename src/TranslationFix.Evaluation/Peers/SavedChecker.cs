using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace TranslationFix.Evaluation;

/// <summary>
/// A checker whose answers were saved: JSON Lines in LanguageTool's format. A line belongs to the document that its <c>id</c> names;
/// lines without one stand in the order of the documents.
/// </summary>
/// <param name="name">The checker's name in tables.</param>
/// <param name="path">The file, plain or gzip'd.</param>
public sealed class SavedChecker(string name, string path) : IChecker
{
    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    public async IAsyncEnumerable<CheckerAnswer> CheckAsync(ImmutableArray<Document> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        var (named, ordered) = Lines();
        if (named.Count == 0 && ordered.Count != documents.Length)
        {
            throw new CheckerException($"{path}: there are {ordered.Count} answers for {documents.Length} documents.");
        }

        for (var i = 0; i < documents.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (number, line) = named.Count == 0 ? ordered[i]
                : named.TryGetValue(documents[i].Id, out var found) ? found
                : throw new CheckerException($"{path}: there is no answer for the document '{documents[i].Id}'.");
            yield return Answer(number, line, documents[i].Text.Length);
        }
    }

    private (Dictionary<string, (int Number, string Line)> Named, List<(int Number, string Line)> Ordered) Lines()
    {
        var named = new Dictionary<string, (int Number, string Line)>(StringComparer.Ordinal);
        var ordered = new List<(int Number, string Line)>();
        foreach (var (number, line) in TextLines.Read(path, static problem => throw new CheckerException(problem.ToString())))
        {
            try
            {
                using var json = JsonFields.Parse(line);
                if (JsonFields.String(json.RootElement, "id") is { } id)
                {
                    named.TryAdd(id, (number, line));
                }
                else
                {
                    ordered.Add((number, line));
                }
            }
            catch (FormatException exception)
            {
                throw new CheckerException(new InputProblem(path, number, exception.Message).ToString(), exception);
            }
        }

        return (named, ordered);
    }

    private CheckerAnswer Answer(int number, string line, int length)
    {
        try
        {
            using var json = JsonFields.Parse(line);
            return new CheckerAnswer(LanguageToolAnswer.Findings(json.RootElement, length));
        }
        catch (FormatException exception)
        {
            throw new CheckerException(new InputProblem(path, number, exception.Message).ToString(), exception);
        }
    }
}
