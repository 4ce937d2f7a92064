using System.Diagnostics;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TranslationFix.LanguageData.Sources;

/// <summary>A folder with the pinned packages, unpacked; the packages come from npm and Debian by their ordinary clients.</summary>
internal sealed class PackageCache(string folder)
{
    private readonly Dictionary<string, string> debianVersions = HandList.Read("debian.txt")
        .Select(static line => line.Split('='))
        .ToDictionary(static parts => parts[0], static parts => parts[1], StringComparer.Ordinal);

    private readonly Dictionary<string, string> npmVersions = ReadNpmVersions(Path.Combine(HandList.Folder, "package.json"));

    // One object a package: it remembers the files that are read of it.
    private readonly Dictionary<string, Package> packages = new(StringComparer.Ordinal);

    /// <summary>Downloads and unpacks what is missing or of another version.</summary>
    public void Download()
    {
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(HandList.Folder, "package.json"), Path.Combine(folder, "package.json"), overwrite: true);
        if (npmVersions.Any(pair => !IsInstalled(pair.Key, pair.Value)))
        {
            Run("npm", "install", "--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock");
        }

        foreach (var (name, version) in debianVersions)
        {
            if (!Directory.Exists(DebianFolder(name, version)))
            {
                Run("apt-get", "download", $"{name}={version}");
                var file = Directory.EnumerateFiles(folder, $"{name}_*.deb").Single(path => path.Contains($"_{version.Replace(":", "%3a", StringComparison.Ordinal)}_", StringComparison.Ordinal));
                var unpacked = Directory.CreateDirectory(Path.Combine(folder, "debian", "unpacking")).FullName;
                Run("dpkg", "-x", file, unpacked);
                Directory.Move(unpacked, DebianFolder(name, version));
            }
        }
    }

    /// <summary>An npm package of the pins.</summary>
    /// <exception cref="InvalidDataException">The cache has another version or none.</exception>
    public Package Npm(string name)
    {
        var version = npmVersions[name];
        return IsInstalled(name, version)
            ? Remember(new Package("npm", name, version, Path.Combine(folder, "node_modules", name)))
            : throw new InvalidDataException($"The cache lacks the npm package {name} {version}; run without --offline.");
    }

    /// <summary>A Debian package of the pins.</summary>
    /// <exception cref="InvalidDataException">The cache lacks it.</exception>
    public Package Debian(string name)
    {
        var version = debianVersions[name];
        var path = DebianFolder(name, version);
        return Directory.Exists(path)
            ? Remember(new Package("Debian", name, version, path))
            : throw new InvalidDataException($"The cache lacks the Debian package {name} {version}; run without --offline.");
    }

    /// <summary>A library of NuGet that this program is built with, at the version that <c>Directory.Packages.props</c> pins.</summary>
    public Package NuGet(string name)
    {
        var version = Assembly.Load(name).GetName().Version?.ToString(3) ?? throw new InvalidDataException($"{name} has no version.");
        return Remember(new Package("NuGet", name, version, AppContext.BaseDirectory));
    }

    /// <summary>A package of any registry.</summary>
    public Package Get(string registry, string name) => registry switch
    {
        "npm" => Npm(name),
        "NuGet" => NuGet(name),
        _ => Debian(name),
    };

    private Package Remember(Package package)
    {
        packages.TryAdd(package.Name, package);
        return packages[package.Name];
    }

    private string DebianFolder(string name, string version) => Path.Combine(folder, "debian", $"{name}_{version}");

    private bool IsInstalled(string name, string version) => string.Equals(InstalledNpmVersion(name), version, StringComparison.Ordinal);

    private string? InstalledNpmVersion(string name)
    {
        var manifest = Path.Combine(folder, "node_modules", name, "package.json");
        if (!File.Exists(manifest))
        {
            return null;
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(manifest));
        return json.RootElement.GetProperty("version").GetString();
    }

    private static Dictionary<string, string> ReadNpmVersions(string manifest)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(manifest));
        return json.RootElement.GetProperty("dependencies").EnumerateObject()
            .ToDictionary(static property => property.Name, static property => property.Value.GetString()!, StringComparer.Ordinal);
    }

    private void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}

/// <summary>One package of the cache.</summary>
/// <param name="Registry">npm, NuGet or Debian.</param>
/// <param name="Name">The package's name.</param>
/// <param name="Version">The pinned version.</param>
/// <param name="Folder">Where it is unpacked.</param>
internal sealed record Package(string Registry, string Name, string Version, string Folder)
{
    private readonly SortedSet<string> used = new(StringComparer.Ordinal);

    /// <summary>A file or folder of the package that is read from now on.</summary>
    public string PathOf(string relative)
    {
        used.Add(relative);
        return Path.Combine(Folder, relative);
    }

    /// <summary>The SHA-256, in hex, over the names and contents of all files read, in ordinal order.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var relative in used)
        {
            var path = Path.Combine(Folder, relative);
            IEnumerable<string> files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [path];
            foreach (var file in files)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(Folder, file).Replace('\\', '/')));
                hash.AppendData(File.ReadAllBytes(file));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
