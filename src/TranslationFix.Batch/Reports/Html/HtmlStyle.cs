namespace TranslationFix.Batch;

/// <summary>How the page looks, in light and in dark.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet.</summary>
    public const string Css = """
        :root { color-scheme: light dark; --ink: #1c2024; --page: #f6f6f4; --paper: #fff; --line: #d5d8db; --soft: #5c636b; --left: #ffe08a; --left-line: #b07d00; --fixed: #cfe6f7; --fixed-line: #00639c; --gone: #a33a1f; --failed: #b3261e; --focus: #1f6feb; --bar-fixed: #0072b2; --bar-left: #e69f00; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --page: #14171a; --paper: #1d2125; --line: #3a4046; --soft: #a3abb3; --left: #5e4800; --left-line: #e0a92e; --fixed: #123f5c; --fixed-line: #6cb8ea; --gone: #ff9d80; --failed: #ff8a80; --focus: #79b8ff; --bar-fixed: #56b4e9; --bar-left: #e69f00; } }
        * { box-sizing: border-box; }
        [hidden] { display: none !important; }
        body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
        header, main, #filters { max-width: 82rem; margin: 0 auto; padding: 0 1.25rem; }
        h1 { font-size: 1.5rem; line-height: 1.2; margin: 1.25rem 0 .5rem; }
        h2 { font-size: 1.15rem; margin: 1.5rem 0 .75rem; }
        .totals { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0 0 .75rem; }
        .totals div { display: flex; flex-direction: column-reverse; }
        .totals dt { color: var(--soft); font-size: .85rem; }
        .totals dd { margin: 0; font-size: 1.6rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
        .totals .fixed dd { color: var(--fixed-line); } .totals .left dd { color: var(--left-line); } .totals .failed dd { color: var(--failed); }
        #filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; align-items: center; padding-block: .5rem; background: var(--page); border-bottom: 1px solid var(--line); font-size: .9rem; }
        #filters label { display: inline-flex; gap: .4rem; align-items: center; }
        #filters select, #filters input { font: inherit; } #filters select { max-width: 16rem; } #confidence { width: 7rem; } #confidence-value { min-width: 3rem; font-variant-numeric: tabular-nums; }
        #filters button { font: inherit; padding: 0 .5rem; }
        #position { font-variant-numeric: tabular-nums; font-weight: 600; }
        .keys { color: var(--soft); margin-inline-start: auto; }
        kbd { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3rem; font: .85em ui-monospace, monospace; background: var(--paper); }
        .note { color: var(--soft); }
        .problems li { margin: .2rem 0; overflow-wrap: anywhere; } .problems h2 { color: var(--failed); }
        .charts summary { cursor: pointer; } .charts h2 { display: inline; }
        .figures { columns: 3 20rem; column-gap: 1rem; margin-top: .75rem; }
        figure { margin: 0 0 1rem; break-inside: avoid; padding: .75rem; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
        figure svg { display: block; width: 100%; height: auto; } figcaption { font-size: .85rem; color: var(--soft); margin-top: .3rem; }
        .key { white-space: nowrap; } .key b { font-size: 1.2em; } .key .fixed { color: var(--bar-fixed); } .key .left { color: var(--bar-left); }
        article { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; margin: 1rem 0; padding: 1rem 1.25rem; scroll-margin-top: 4rem; }
        article h3 { margin: 0; font-size: 1.05rem; overflow-wrap: anywhere; }
        .about { color: var(--soft); font-size: .85rem; margin: 0 0 .75rem; overflow-wrap: anywhere; }
        .columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; }
        .text { position: sticky; top: 4rem; align-self: start; max-height: calc(100vh - 5rem); overflow-y: auto; padding-inline-end: .5rem; font-family: Charter, Georgia, "Noto Serif", serif; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
        .skipped { color: var(--soft); font: .85rem system-ui, sans-serif; }
        mark, ins { color: inherit; text-decoration: none; border-radius: .15rem; cursor: pointer; }
        mark { background: var(--left); border-bottom: 2px solid var(--left-line); }
        ins { background: var(--fixed); border-bottom: 2px solid var(--fixed-line); }
        del { color: var(--gone); text-decoration: line-through; margin-inline-end: .15em; cursor: pointer; }
        mark.empty::before { content: "∅"; }
        .off { background: none; border-color: transparent; } del.off { display: none; }
        .current { outline: 2px solid var(--focus); outline-offset: 1px; }
        .cards { list-style: none; margin: 0; padding: 0; font-size: .9rem; }
        .card { border-inline-start: 4px solid var(--left-line); padding: .3rem .7rem; margin: 0 0 .6rem; cursor: pointer; scroll-margin-top: 4rem; }
        .card[data-kind=fixed] { border-color: var(--fixed-line); }
        .card p { margin: .15rem 0; } .card .head { display: flex; flex-wrap: wrap; gap: 0 .6rem; font-weight: 600; }
        .card .sure { font-weight: 400; color: var(--soft); font-variant-numeric: tabular-nums; }
        @media (max-width: 56rem) { .columns { grid-template-columns: minmax(0, 1fr); } .keys { display: none; } .text, #filters { position: static; } .text { max-height: none; } }
        .because { color: var(--soft); } .fix bdi { font-weight: 600; }

        """;
}
