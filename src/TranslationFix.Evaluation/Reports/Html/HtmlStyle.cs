namespace TranslationFix.Evaluation;

/// <summary>How the page looks, in light and in dark.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet.</summary>
    public const string Css = """
        :root { color-scheme: light dark; --ink: #1c2024; --page: #fbfbfa; --line: #d5d8db; --soft: #5c636b; --mark: #ffe08a; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --page: #16191c; --line: #3a4046; --soft: #a3abb3; --mark: #7a5c00; } }
        body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
        h1, h2, h3 { line-height: 1.2; }
        h2 { margin-top: 2.5rem; }
        .wide { overflow-x: auto; margin: 1rem 0; }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; }
        caption { text-align: start; color: var(--soft); padding-bottom: .4rem; }
        th, td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; text-align: start; vertical-align: top; }
        th[scope=row] { font-weight: 500; white-space: nowrap; }
        th.n, td.n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
        thead th { white-space: nowrap; }
        figure { margin: 1rem 0; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; }
        figure .wide { margin: 0; }
        figure svg { display: block; width: 100%; min-width: 36rem; height: auto; }
        .key { display: inline-block; margin-inline-start: 1rem; }
        .key i { display: inline-block; width: .8em; height: .8em; }
        figcaption { font-size: .9rem; margin-top: .5rem; }
        mark { background: var(--mark); color: inherit; }
        .examples li { margin: .5rem 0; }
        .where { display: block; color: var(--soft); font-size: .85rem; }

        """;
}
