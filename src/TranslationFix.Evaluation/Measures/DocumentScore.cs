namespace TranslationFix.Evaluation;

/// <summary>What was counted in one document: in all, and for every part of the evaluation that the document, its findings and its marks belong to.</summary>
internal sealed class DocumentScore(Document document)
{
    private readonly Dictionary<Scope, Tally> parts = [];
    private readonly Scope[] documentScopes = [.. Scope.Of(document)];

    /// <summary>All of it.</summary>
    public Tally Total { get; } = new();

    /// <summary>The parts.</summary>
    public IReadOnlyDictionary<Scope, Tally> Parts => parts;

    /// <summary>What went wrong.</summary>
    public List<EvaluationCase> Cases { get; } = [];

    /// <summary>What went right.</summary>
    public List<EvaluationCase> Hits { get; } = [];

    /// <summary>Counts something of the whole document.</summary>
    public void Count(Action<Tally> add) => Count(add, []);

    /// <summary>Counts something of the document and of further parts.</summary>
    public void Count(Action<Tally> add, IEnumerable<Scope> scopes)
    {
        add(Total);
        foreach (var scope in documentScopes.Concat(scopes).Distinct())
        {
            if (!parts.TryGetValue(scope, out var tally))
            {
                parts.Add(scope, tally = new Tally());
            }

            add(tally);
        }
    }

    /// <summary>Keeps an example.</summary>
    public void AddCase(EvaluationCaseKind kind, string rule, TextSpan span, string? suggestion)
    {
        var example = new EvaluationCase(kind, document.Id, rule, span, Excerpt.Of(document.Text, span), suggestion) { Language = document.Language };
        (kind is EvaluationCaseKind.Hit ? Hits : Cases).Add(example);
    }
}
