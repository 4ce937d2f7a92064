using System.Text;

namespace TranslationFix.Cli.Tests;

/// <summary>What a run of the command came to.</summary>
internal sealed record RunResult(int Code, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);
}
