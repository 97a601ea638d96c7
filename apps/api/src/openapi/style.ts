import { createHash } from 'node:crypto';
import { Html } from './html';

const CSS = `
:root { --text: #1d2433; --quiet: #5a6475; --line: #d9dee7; --back: #fff; --soft: #f4f6f9; --link: #1f5fbf; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e8ef; --quiet: #9aa5b5; --line: #343c49; --back: #14181f; --soft: #1c222c; --link: #8ab8ff; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem 1rem 6rem; background: var(--back); color: var(--text);
  font: 1rem/1.55 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.75rem; }
h2 { margin: 2.5rem 0 .25rem; font-size: 1.25rem; }
h3 { margin: 1.25rem 0 .25rem; font-size: 1rem; }
p { margin: .5rem 0; max-width: 46rem; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre { font: .875em/1.5 ui-monospace, monospace; }
pre { overflow: auto; max-height: 24rem; padding: .75rem; background: var(--soft); border-radius: .5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; }
details { border-top: 1px solid var(--line); }
summary { padding: .5rem 0; cursor: pointer; overflow-wrap: anywhere; }
details > div { padding: 0 0 1rem 1rem; }
.method { display: inline-block; min-width: 4rem; font-weight: 600; font-size: .8rem; }
.what, small { color: var(--quiet); }
.what { display: block; padding-left: 5rem; }
.refusal { color: var(--quiet); }
.code { margin-left: .5rem; white-space: nowrap; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { padding: .375rem .75rem .375rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
thead th { border: 0; color: var(--quiet); font-weight: 400; }
tbody th { font-weight: 400; }
:target { background: var(--soft); }
[id] { scroll-margin-top: 4rem; }
`;

/** What is between the tags is what the policy names by its hash, to the last space. */
export const STYLE_HASH = createHash('sha256').update(CSS).digest('base64');
export const STYLE = new Html(`<style>${CSS}</style>`);
