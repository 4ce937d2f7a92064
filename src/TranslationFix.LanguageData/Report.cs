using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TranslationFix.LanguageData.Sources;

namespace TranslationFix.LanguageData;

/// <summary>What went into one data file: the provenance that is written beside it.</summary>
internal sealed class Report(string file)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NewLine = "\n",
    };

    private readonly List<(string Source, string What, int Count)> lines = [];
    private readonly HashSet<Package> packages = [];

    /// <summary>Notes what a package gave.</summary>
    public void Add(Package package, string what, int count)
    {
        packages.Add(package);
        lines.Add((package.Name, what, count));
    }

    /// <summary>Notes what a hand-kept list gave.</summary>
    public void Add(string handList, int count) => lines.Add((handList, "entries", count));

    /// <summary>The provenance as JSON.</summary>
    /// <param name="about">What the file is.</param>
    /// <param name="blob">The compiled file.</param>
    /// <param name="totals">What it holds.</param>
    public string ToJson(string about, byte[] blob, params (string What, int Count)[] totals)
    {
        var licences = PackageLicence.ReadAll().ToDictionary(static licence => licence.Name, StringComparer.Ordinal);
        return JsonSerializer.Serialize(
            new
            {
                about,
                file,
                bytes = blob.Length,
                sha256 = Convert.ToHexStringLower(SHA256.HashData(blob)),
                holds = totals.ToDictionary(static total => total.What, static total => total.Count, StringComparer.Ordinal),
                packages = packages.OrderBy(static package => package.Name, StringComparer.Ordinal).Select(package => new
                {
                    package.Registry,
                    package.Name,
                    package.Version,
                    licences[package.Name].Licence,
                    inputSha256 = package.Hash(),
                    gave = Gave(package.Name),
                }),
                byHand = lines.Where(line => packages.All(package => !string.Equals(package.Name, line.Source, StringComparison.Ordinal)))
                    .ToDictionary(static line => line.Source, static line => line.Count, StringComparer.Ordinal),
            },
            Options) + "\n";

        Dictionary<string, int> Gave(string name) =>
            lines.Where(line => string.Equals(line.Source, name, StringComparison.Ordinal)).ToDictionary(static line => line.What, static line => line.Count, StringComparer.Ordinal);
    }

    /// <summary>Prints the counts.</summary>
    public void Print(TextWriter output, byte[] blob)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {blob.Length:N0} bytes"));
        foreach (var (source, what, count) in lines)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {source}: {count:N0} {what}"));
        }
    }

    /// <summary>The notices that the licences of all packages ask for, behind what the file says before them.</summary>
    /// <param name="notice">The file so far.</param>
    /// <param name="cache">The packages.</param>
    public static string Notice(string notice, PackageCache cache)
    {
        const string Title = "## Language data\n";
        var text = new StringBuilder(notice[..notice.IndexOf(Title, StringComparison.Ordinal)]).Append(Title).Append("\nThe data files below `Languages` of TranslationFix are compiled from these packages, filtered, merged and compacted.\n");
        foreach (var licence in PackageLicence.ReadAll())
        {
            var package = cache.Get(licence.Registry, licence.Name);
            text.Append(CultureInfo.InvariantCulture, $"\n### {licence.Name} {package.Version} ({licence.Registry})\n\n{licence.Uses} Licence: {licence.Licence}.\n");
            if (licence.Licence.StartsWith("CC-BY-4.0", StringComparison.Ordinal))
            {
                text.Append("\nContains information from GeoNames, https://www.geonames.org, available under the Creative Commons Attribution 4.0 International licence, https://creativecommons.org/licenses/by/4.0/. Changes were made as said above. The data comes without warranty.\n");
            }

            if (licence.Notice is not null)
            {
                var lines = File.ReadLines(Path.Combine(package.Folder, licence.Notice)).Select(static line => ("    " + line).TrimEnd());
                text.Append('\n').Append(string.Join('\n', lines).TrimEnd()).Append('\n');
            }
        }

        return text.ToString();
    }
}
