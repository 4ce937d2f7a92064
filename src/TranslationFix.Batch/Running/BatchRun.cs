namespace TranslationFix.Batch;

/// <summary>One run: its places, its journal and its reports, from the first file to the last.</summary>
internal sealed class BatchRun : IDisposable
{
    private readonly BatchSource source;
    private readonly IDocumentSink? sink;
    private readonly StateFolder? state;
    private readonly List<ReportFile> reports = [];
    private readonly Queue<string> notes = new();
    private readonly DuplicateFilter? duplicates;
    private bool journalTold;

    /// <summary>Opens what the run writes.</summary>
    /// <exception cref="SettingsException">It cannot be opened.</exception>
    public BatchRun(BatchOptions options, FixerSet fixers, BatchSource source)
    {
        Options = options;
        Fixers = fixers;
        this.source = source;
        if (options.Duplicates == Duplicates.Skip)
        {
            duplicates = options.Output is InPlaceOutput ? throw new SettingsException("duplicates can only be left out of an output; files that are replaced stay where they are") : new DuplicateFilter();
        }

        source.Check(options);
        if (options.Output?.Folder is { } folder)
        {
            state = OpenState(Path.GetFullPath(folder, options.WorkingDirectory), folder);
            Journal = RunJournal.Open(state.JournalPath, RunVersion.Of(options), options.Resume);
            if (Journal.WasOther)
            {
                notes.Enqueue($"the run before in '{folder}' had other options or another version: everything is done anew");
            }
        }

        sink = options.Output?.Open(new OutputContext(state, options.Resume, source.IsEndless));
        foreach (var path in options.Reports)
        {
            reports.Add(ReportFile.Create(Path.GetFullPath(path, options.WorkingDirectory), options));
        }
    }

    /// <summary>What the run does.</summary>
    public BatchOptions Options { get; }

    /// <summary>Work on the stories.</summary>
    public FixerSet Fixers { get; }

    /// <summary>True when stories are wanted once.</summary>
    public bool LooksForDuplicates => duplicates is not null;

    /// <summary>Remembers what was done; null when nothing is.</summary>
    public RunJournal? Journal { get; }

    /// <summary>The input, each document with its place chosen.</summary>
    public IEnumerable<InputUnit[]> Read(CancellationToken cancellationToken)
    {
        InputDocument? current = null;
        string? problem = null;
        foreach (var group in source.Read(Options, cancellationToken))
        {
            for (var i = 0; i < group.Length; i++)
            {
                if (!ReferenceEquals(group[i].Document, current))
                {
                    current = group[i].Document;
                    problem = group[i] is UnreadableUnit ? null : sink?.Reserve(current);
                }

                if (problem is not null)
                {
                    group[i] = new RefusedUnit(group[i], problem);
                    problem = string.Empty;
                }
            }

            yield return group;
        }
    }

    /// <summary>Works on a group; called by many threads.</summary>
    public UnitResult[] Work(InputUnit[] units, CancellationToken cancellationToken)
    {
        var results = new UnitResult[units.Length];
        var lines = new List<byte[]>();
        for (var i = 0; i < units.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var result = results[i] = new UnitResult(units[i]);
            var worker = new UnitWorker(this, units[i], result, cancellationToken);
            Process(units[i], worker, result);
            if (worker.JournalLine is { } line)
            {
                lines.Add(line);
            }

            if (duplicates is null && IsWhole(result))
            {
                sink!.WriteWhole(result);
                result.Rewritten.Clear();
            }
        }

        Journal?.Append(lines);
        return results;
    }

    /// <summary>Takes a result in the order of the input.</summary>
    /// <returns>What is to be told of it; null when it is only provisional.</returns>
    public BatchResult? Finish(UnitResult unit)
    {
        if (duplicates?.LeavesOut(unit) != true)
        {
            WriteInOrder(unit);
        }

        if (unit.Log.IsIncomplete)
        {
            duplicates?.ForgetLatest();
        }

        if (Journal?.Problem is { } problem && !journalTold)
        {
            journalTold = true;
            notes.Enqueue($"the journal cannot be written, so that this run could not be resumed: {problem}");
        }

        if (source.Finish(unit.ToResult()) is not { } result)
        {
            return null;
        }

        while (notes.TryDequeue(out var note))
        {
            result = result with { Messages = result.Messages.Add(note) };
        }

        foreach (var report in reports)
        {
            report.Add(result);
        }

        return result;
    }

    /// <summary>Ends a run that came to its end.</summary>
    public void Complete()
    {
        foreach (var report in reports)
        {
            report.Complete();
        }

        state?.Complete();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var report in reports)
        {
            report.Dispose();
        }

        sink?.Dispose();
        Journal?.Dispose();
        state?.Dispose();
    }

    private bool IsWhole(UnitResult unit) => sink is { TakesWhole: true } && unit.IsWhole && !unit.IsRefused;

    /// <summary>Writes what the workers did not.</summary>
    private void WriteInOrder(UnitResult unit)
    {
        if (sink is null || unit.IsRefused)
        {
            return;
        }

        if (!IsWhole(unit))
        {
            sink.Append(unit);
        }
        else if (duplicates is not null)
        {
            sink.WriteWhole(unit);
        }
    }

    private void Process(InputUnit unit, UnitWorker worker, UnitResult result)
    {
        try
        {
            unit.Process(worker, result.Log, sink is null ? null : result.Rewritten);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One file must not stop the others, whatever is in it.
            result.Log.Unreadable($"{unit.Document.Name}: it could not be read: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private static StateFolder OpenState(string path, string name)
    {
        try
        {
            Directory.CreateDirectory(path);
            return new StateFolder(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"the output folder '{name}' cannot be written into: {exception.Message}");
        }
    }
}
