using System.Diagnostics;
using System.Security.Cryptography;

namespace TranslationFix.Batch;

/// <summary>A folder into which files come. It is looked at again and again, since file systems on the network tell no changes.</summary>
internal sealed class WatchSource(string folder) : BatchSource
{
    /// <summary>Where the originals of files go that are done.</summary>
    private const string DoneFolder = "done";

    /// <summary>Names that upload programs use until a file is complete.</summary>
    private static readonly string[] PartialExtensions = [".part", ".partial", ".filepart", ".tmp", ".temp", ".crdownload"];

    private readonly Dictionary<string, Seen> waiting = new(StringComparer.Ordinal);
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private string root = string.Empty;

    /// <summary>The time between two looks.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a file must look the same before it is taken.</summary>
    public TimeSpan Settling { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a file that cannot be read must look the same before it is given up: until then the rest of it may come.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <inheritdoc />
    internal override bool IsEndless => true;

    /// <inheritdoc />
    internal override IEnumerable<InputUnit[]> Read(BatchOptions options, CancellationToken cancellationToken)
    {
        root = Path.GetFullPath(folder, options.WorkingDirectory);
        if (!Directory.Exists(root))
        {
            throw new SettingsException($"there is no folder to watch: {folder}");
        }

        var reader = new InputReader(options, System.IO.Stream.Null);
        while (!cancellationToken.IsCancellationRequested)
        {
            var problems = new List<InputUnit>();
            foreach (var group in UnitGroups.Of(Ready(options, problems).SelectMany(reader.Read).Concat(problems)))
            {
                yield return group;
            }

            cancellationToken.WaitHandle.WaitOne(Interval);
        }
    }

    /// <inheritdoc />
    internal override BatchResult? Finish(BatchResult result)
    {
        if (!result.IsLast || result.Document.FullPath is not { } path)
        {
            return result;
        }

        lock (waiting)
        {
            if (!waiting.TryGetValue(path, out var seen))
            {
                return result;
            }

            var failed = result.Status == BatchStatus.Failed;
            var look = FileLook.Of(path);
            if (look != seen.Taken || (failed && Stopwatch.GetElapsedTime(seen.Since) < Patience))
            {
                // It grew in the meantime, or it is broken and the rest of it may still come: it is looked at again, and only then said to have failed.
                waiting[path] = seen with { Taken = null, Refused = failed ? seen.Taken : null };
                return failed ? null : result;
            }

            try
            {
                PutAway(path, Path.Join(root, failed ? QuarantineFolder.Name : DoneFolder, result.Document.RelativePath), failed ? result.Messages : []);
                waiting.Remove(path);
                return result;
            }
            catch (Exception exception) when (FileTrouble.Is(exception))
            {
                // It stays where it is, and is read again only when it changes.
                return result with { HasErrors = true, Messages = result.Messages.Add($"{result.Document.Name}: it cannot be moved away: {exception.Message}") };
            }
        }
    }

    private static void PutAway(string from, string to, IReadOnlyList<string> reasons)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (File.Exists(to))
        {
            // A file of this name came before: both are kept.
            to = $"{to}.{Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(from)).AsSpan(0, 4))}{Path.GetExtension(to)}";
        }

        if (reasons.Count > 0)
        {
            File.WriteAllBytes(to + QuarantineFolder.ReasonExtension, QuarantineFolder.Reasons(reasons));
        }

        File.Move(from, to, overwrite: true);
    }

    /// <summary>The files that look as they did for some time.</summary>
    /// <param name="options">The options of the run.</param>
    /// <param name="problems">Takes what cannot be read at all, each the first time it is seen.</param>
    private List<InputDocument> Ready(BatchOptions options, List<InputUnit> problems)
    {
        void Tell(string relative, string reason)
        {
            if (told.Add(relative))
            {
                problems.Add(new UnreadableUnit(new InputDocument(Path.Join(folder, relative), Path.Join(root, relative), relative), reason));
            }
        }

        var ready = new List<InputDocument>();
        lock (waiting)
        {
            var there = new HashSet<string>(StringComparer.Ordinal);
            foreach (var relative in FolderWalk.Files(root, Excluded(options), Tell))
            {
                var top = relative.Split(Path.DirectorySeparatorChar, 2)[0];
                if (top is DoneFolder or QuarantineFolder.Name || PartialExtensions.Contains(Path.GetExtension(relative), StringComparer.OrdinalIgnoreCase))
                {
                    continue;
                }

                var path = Path.Join(root, relative);
                if (FileKind.OtherThanFile(path) is not null)
                {
                    continue;
                }

                there.Add(path);
                if (IsReady(path))
                {
                    ready.Add(new InputDocument(Path.Join(folder, relative), path, relative));
                }
            }

            foreach (var gone in waiting.Keys.Where(path => !there.Contains(path)).ToList())
            {
                waiting.Remove(gone);
            }
        }

        return ready;
    }

    private bool IsReady(string path)
    {
        var look = FileLook.Of(path);
        if (!waiting.TryGetValue(path, out var seen) || seen.Look != look)
        {
            waiting[path] = new Seen(look, Stopwatch.GetTimestamp(), seen?.Taken);
            return false;
        }

        if (seen.Taken is not null || Stopwatch.GetElapsedTime(seen.Since) < (seen.Refused == look ? Patience : Settling))
        {
            return false;
        }

        waiting[path] = seen with { Taken = look };
        return true;
    }

    /// <summary>A file that is not put away yet.</summary>
    /// <param name="Look">What the last look showed.</param>
    /// <param name="Since">The time stamp from which it shows that.</param>
    /// <param name="Taken">What the look showed when it was handed on to be read; null while it is not.</param>
    /// <param name="Refused">What the look showed when it was read and was broken; null when it was not.</param>
    private sealed record Seen(FileLook Look, long Since, FileLook? Taken, FileLook? Refused = null);
}
