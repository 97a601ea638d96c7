import { createHash } from 'node:crypto';

/** The look of the guest's page: that of the desk, larger, for light and dark screens, paper and any width. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --page: #f6f4f0; --surface: #fff; --text: #1c1d26; --soft: #51525d; --line: #e4e0d8; --primary: #2a4494; --on-primary: #fff; --brass: #8a6114; --brass-soft: #f7eeda; }
@media (prefers-color-scheme: dark) { :root { --page: #0f1115; --surface: #171a20; --text: #edebe7; --soft: #b3b5be; --line: #2b303a; --primary: #bacaf8; --on-primary: #16224a; --brass: #e2b866; --brass-soft: #33280f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
main, header, footer { max-width: 44rem; margin: 0 auto; padding: 1rem; }
header { padding-block-start: 2rem; }
h1 { margin: .25rem 0; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; }
p { margin: 0 0 .75rem; }
.house { margin: 0; color: var(--brass); font-weight: 600; }
.soft, small { color: var(--soft); }
.notice { padding: .75rem 1rem; border-inline-start: .25rem solid var(--brass); background: var(--brass-soft); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
table { inline-size: 100%; border-collapse: collapse; background: var(--surface); border-radius: .5rem; }
caption { padding: .5rem 0; font-weight: 600; text-align: start; }
th, td { padding: .5rem .75rem; border-block-end: 1px solid var(--line); font-weight: 400; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
tbody th[scope=rowgroup], tfoot th { font-weight: 600; }
.amount { text-align: end; white-space: nowrap; overflow-wrap: normal; font-variant-numeric: tabular-nums; }
tr.group > *, tfoot > tr:last-child > * { font-weight: 600; }
.title { display: block; font-weight: 500; }
.d1 { padding-inline-start: 2rem; }
.d2, .d3 { padding-inline-start: 3.25rem; }
small { display: block; font-size: .875rem; line-height: 1.45; }
small.sum { color: var(--text); font-variant-numeric: tabular-nums; }
form { display: grid; gap: .75rem; margin-block: 2.5rem 1.5rem; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--surface); }
form h2 { margin: 0; }
label { display: grid; gap: .25rem; }
textarea { inline-size: 100%; min-block-size: 5rem; padding: .5rem; border: 1px solid var(--soft); border-radius: .375rem; background: var(--page); color: inherit; font: inherit; }
.acts { display: flex; flex-wrap: wrap; gap: .75rem; }
button { min-block-size: 2.75rem; padding: .5rem 1.25rem; border: 1px solid var(--primary); border-radius: .375rem; background: var(--primary); color: var(--on-primary); font: inherit; font-weight: 600; cursor: pointer; }
button.quiet { background: transparent; color: var(--primary); }
:focus-visible { outline: 2px solid var(--primary); outline-offset: 2px; }
a { color: var(--primary); }
@media (max-width: 30rem) { main, header, footer { padding-inline: .75rem; } th, td { padding-inline: .375rem; } .net { display: none; } .d1, .d2, .d3 { padding-inline-start: 1rem; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-block-end: .5rem; } form { padding: .75rem; } }
@media print { @page { size: A4; margin: 18mm; } body { background: #fff; color: #000; font-size: 10pt; } form, .screen { display: none; } tr { break-inside: avoid; } table { background: none; } }
`;

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');

/** No script at all, one style sheet, forms to ourselves, in nobody's frame. */
export const PAGE_POLICY = [
  `default-src 'none'`,
  `style-src 'sha256-${STYLE_HASH}'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ');
