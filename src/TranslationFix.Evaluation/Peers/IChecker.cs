using System.Collections.Immutable;

namespace TranslationFix.Evaluation;

/// <summary>Anything that finds places in a text: the library itself, or another tool that is measured beside it.</summary>
public interface IChecker
{
    /// <summary>Its name in tables.</summary>
    string Name { get; }

    /// <summary>Checks documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <returns>An answer for each document, in their order.</returns>
    /// <exception cref="CheckerException">The checker does not answer, or not as it should.</exception>
    IAsyncEnumerable<CheckerAnswer> CheckAsync(ImmutableArray<Document> documents, CancellationToken cancellationToken);
}
