using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace TranslationFix.Evaluation;

/// <summary>A server on this machine that answers as LanguageTool does: <c>POST /v2/check</c> with <c>text</c> and <c>language</c>.</summary>
public sealed class HttpChecker : IChecker, IDisposable
{
    private readonly Uri check;
    private readonly HttpClient client;

    /// <summary>Names the server.</summary>
    /// <param name="address">Its address: <c>http</c> or <c>https</c> on a loopback host, so that no text leaves the machine.</param>
    /// <param name="handler">Sends the requests; the platform's own when null.</param>
    /// <exception cref="ArgumentException">The address is another one.</exception>
    public HttpChecker(Uri address, HttpMessageHandler? handler = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri || !address.IsLoopback || address.Scheme is not ("http" or "https"))
        {
            throw new ArgumentException("A peer's address is http:// or https:// on a loopback host such as 127.0.0.1.", nameof(address));
        }

        check = new Uri(address, "/v2/check");
        client = handler is null ? new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) : new HttpClient(handler, disposeHandler: false);
        Name = address.Authority;
    }

    /// <inheritdoc />
    public string Name { get; }

    /// <inheritdoc />
    public async IAsyncEnumerable<CheckerAnswer> CheckAsync(ImmutableArray<Document> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var document in documents)
        {
            yield return await AskAsync(document, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    private async Task<CheckerAnswer> AskAsync(Document document, CancellationToken cancellationToken)
    {
        try
        {
            // LanguageTool spells words only when a variety is named; the plain tag of English is that of the United States.
            using var form = new FormUrlEncodedContent([new("text", document.Text), new("language", document.Language is "en" ? "en-US" : document.Language)]);
            using var response = await client.PostAsync(check, form, cancellationToken).ConfigureAwait(false);
            var body = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw new CheckerException($"{Name} answered {(int)response.StatusCode} to the document '{document.Id}'.");
            }

            using var json = JsonFields.Parse(body);
            return new CheckerAnswer(LanguageToolAnswer.Findings(json.RootElement, document.Text.Length));
        }
        catch (Exception exception) when (exception is HttpRequestException or FormatException)
        {
            throw new CheckerException($"{Name}, document '{document.Id}': {exception.Message}", exception);
        }
    }
}
