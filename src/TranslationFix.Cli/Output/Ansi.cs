namespace TranslationFix.Cli.Output;

/// <summary>Colours and weights of a terminal (ECMA-48, SGR); plain text when the output is no terminal.</summary>
internal sealed class Ansi(bool enabled)
{
    /// <summary>True when colours are shown.</summary>
    public bool IsEnabled => enabled;

    /// <summary>Strong.</summary>
    public string Bold(string text) => Wrap("1", text);

    /// <summary>Weak.</summary>
    public string Dim(string text) => Wrap("2", text);

    /// <summary>For what goes.</summary>
    public string Red(string text) => Wrap("31", text);

    /// <summary>For what comes.</summary>
    public string Green(string text) => Wrap("32", text);

    /// <summary>For what needs a look.</summary>
    public string Yellow(string text) => Wrap("33", text);

    private string Wrap(string code, string text) => enabled && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
