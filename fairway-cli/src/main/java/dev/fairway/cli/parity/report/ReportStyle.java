package dev.fairway.cli.parity.report;

/** How the report looks. */
final class ReportStyle {

  static final String CSS =
      """
      :root {
        --paper: #ffffff; --ink: #1c2430; --quiet: #5a6675; --line: #d5dbe3; --wash: #f4f6f9;
        --good: #14653a; --good-wash: #e2f3e8; --bad: #a11d1d; --bad-wash: #fbe6e6;
        --fair: #7a4f00; --fair-wash: #fdf1d8;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --paper: #14181f; --ink: #e6eaf0; --quiet: #9aa6b5; --line: #333c49; --wash: #1c222b;
          --good: #7fd6a0; --good-wash: #17301f; --bad: #ff9c9c; --bad-wash: #3a1b1b;
          --fair: #f0c36a; --fair-wash: #33270f;
        }
      }
      * { box-sizing: border-box; }
      body {
        margin: 0; background: var(--paper); color: var(--ink);
        font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
      }
      main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
      h1 { font-size: 1.75rem; margin: 0 0 1rem; }
      h2 { font-size: 1.2rem; margin: 2.25rem 0 .75rem; }
      h3 { font-size: 1rem; margin: 0 0 .4rem; overflow-wrap: anywhere; }
      a { color: inherit; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
      th { color: var(--quiet); font-weight: 600; font-size: .85rem; }
      .number { text-align: right; font-variant-numeric: tabular-nums; }
      .quiet { color: var(--quiet); font-size: .85rem; overflow-wrap: anywhere; }
      .banner { padding: .9rem 1.1rem; border-radius: .5rem; }
      .banner strong { display: block; font-size: 1.15rem; }
      .badge {
        display: inline-block; padding: .05rem .55rem; border-radius: 1rem; font-size: .82rem;
        font-weight: 600; white-space: nowrap;
      }
      .same { background: var(--good-wash); color: var(--good); }
      .different, .not_comparable { background: var(--bad-wash); color: var(--bad); }
      .explained { background: var(--fair-wash); color: var(--fair); }
      article {
        background: var(--wash); color: inherit; border-left: 4px solid var(--bad);
        border-radius: .35rem; padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid;
      }
      article.explained, article.different { background: var(--wash); color: inherit; }
      article.explained { border-left-color: var(--fair); }
      dl { display: grid; grid-template-columns: 8rem 1fr; gap: .25rem .75rem; margin: 0; }
      dt { color: var(--quiet); }
      dd { margin: 0; overflow-wrap: anywhere; }
      .cases { columns: 18rem; padding-left: 1rem; list-style: none; font-size: .9rem; }
      @media print {
        :root {
          --paper: #ffffff; --ink: #000000; --quiet: #444444; --line: #bbbbbb; --wash: #ffffff;
          --good: #14653a; --bad: #a11d1d; --fair: #7a4f00;
        }
        main { max-width: none; padding: 0; }
        .badge, .banner { border: 1px solid currentColor; }
        details { display: none; }
      }
      """;

  private ReportStyle() {}
}
