using System.Collections.Concurrent;

namespace TranslationFix.Batch;

/// <summary>A folder that takes the documents under the paths that they have below what was read.</summary>
internal sealed class FolderOutput(string folder) : BatchOutput
{
    /// <summary>The bytes that are compared at a time.</summary>
    private const int BlockSize = 1 << 16;

    /// <inheritdoc />
    internal override string Folder => folder;

    /// <summary>Checks that a path is no link.</summary>
    /// <exception cref="IOException">It is one, and leads elsewhere.</exception>
    public static void CheckNoLink(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            throw new IOException($"'{path}' is a link, which could lead outside of the output folder");
        }
    }

    /// <inheritdoc />
    internal override IDocumentSink Open(OutputContext context) =>
        new FileSink(new Place(context), keepsUnchanged: false);

    private sealed class Place : IFilePlace
    {
        private readonly string root;
        private readonly string temporaryFolder;
        private readonly bool resumes;
        private readonly bool isEndless;
        private readonly HashSet<string> reserved = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

        public Place(OutputContext context)
        {
            (root, temporaryFolder) = (context.State!.Root, context.State.TemporaryFolder);
            (resumes, isEndless) = (context.Resumes, context.IsEndless);
        }

        public string? Reserve(InputDocument document)
        {
            if (document.FullPath is null)
            {
                return "the standard input is no file that could be written into a folder";
            }

            var top = document.RelativePath.Split(Path.DirectorySeparatorChar, 2)[0];
            if (top is QuarantineFolder.Name or StateFolder.Name && top.Length < document.RelativePath.Length)
            {
                return $"the folder '{top}' of the output is kept for other files; rename it in the input";
            }

            if (string.Equals(Path.Join(root, document.RelativePath), document.FullPath, StringComparison.Ordinal))
            {
                return "it stands in the folder of the output, where it would be replaced; name another folder";
            }

            return !isEndless && !reserved.Add(document.RelativePath) ? $"'{Path.Join(root, document.RelativePath)}' was already written for another file of the same name" : null;
        }

        public AtomicFile Begin(InputDocument document) => Create(PlaceOf(document.RelativePath));

        public bool IsWritten(InputDocument document, ReadOnlySpan<byte> content)
        {
            if (!resumes)
            {
                return false;
            }

            var file = new FileInfo(PlaceOf(document.RelativePath));
            if (!file.Exists || file.LinkTarget is not null || file.Length != content.Length)
            {
                return false;
            }

            using var stream = file.OpenRead();
            var block = new byte[Math.Min(BlockSize, content.Length)];
            while (!content.IsEmpty)
            {
                var read = stream.Read(block);
                if (read == 0 || read > content.Length || !content[..read].SequenceEqual(block.AsSpan(0, read)))
                {
                    return false;
                }

                content = content[read..];
            }

            return true;
        }

        public void Fail(InputDocument document, IReadOnlyList<string> reasons)
        {
            if (isEndless)
            {
                return;
            }

            var place = PlaceOf(Path.Join(QuarantineFolder.Name, document.RelativePath));
            using var reason = Create(place + QuarantineFolder.ReasonExtension);
            reason.Write(QuarantineFolder.Reasons(reasons));
            reason.Commit();
            if (document.FullPath is not null && File.Exists(document.FullPath) && FileKind.OtherThanFile(document.FullPath) is null)
            {
                Copy(document.FullPath, place);
            }
        }

        public void Dispose()
        {
        }

        /// <summary>Begins a file. Those of a run with an end are flushed together at its end: until then the journal is there, and a resumed run compares what stands there.</summary>
        private AtomicFile Create(string path) => AtomicFile.Within(path, temporaryFolder, flushes: isEndless || !FileSystemFlush.IsSupported);

        private void Copy(string from, string to)
        {
            try
            {
                using var source = File.OpenRead(from);
                using var copy = Create(to);
                var block = new byte[BlockSize];
                for (var read = source.Read(block); read > 0; read = source.Read(block))
                {
                    copy.Write(block.AsSpan(0, read));
                }

                copy.Commit();
            }
            catch (UnauthorizedAccessException)
            {
                // It cannot be read at all; the reason beside its place says so.
            }
        }

        /// <summary>The full path of a file below the folder; its folder exists afterwards.</summary>
        private string PlaceOf(string relative)
        {
            var place = Path.GetFullPath(Path.Join(root, relative));
            if (!place.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new IOException($"'{relative}' leads outside of the output folder");
            }

            MakeFolder(Path.GetDirectoryName(place)!);
            return place;
        }

        private void MakeFolder(string path)
        {
            if (path.Length <= root.Length || folders.ContainsKey(path))
            {
                return;
            }

            MakeFolder(Path.GetDirectoryName(path)!);
            CheckNoLink(path);
            Directory.CreateDirectory(path);
            folders.TryAdd(path, true);
        }
    }
}
