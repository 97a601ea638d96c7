import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { faultTable } from './planted/table.mjs';

export const README = fileURLToPath(new URL('README.md', import.meta.url));

const TEXT = `# The lint

One configuration, \`eslint.config.mjs\`, put together in \`house-config.mjs\` from \`config/\`. Its boundaries come from one
table, \`tools/words.mjs\`: which word may use which. \`boundaries/\` decides over one import (\`judge.mjs\`), \`rules/\` makes
ESLint rules of it, and \`planted/\` holds one fault of each kind with a clean twin: its test builds a small
house of them and shows that each fault is reported, by the rule named here, and no twin is. A boundary that is on and
allows everything is worse than none.

What may import what, in short:

- in \`libs\`: dto -> rules -> other words' rules -> kernel; a library is entered by \`@amends/<word>\` or \`@amends/<word>/dto\`
- in \`apps/api\`: a slice uses the slices its word may use, by their index, and \`platform\`; tests use \`test/\` and tools
- in \`apps/front-desk\`: likewise by folder; \`@amends/<word>/dto\` by \`import type\` only; pages and routes compose any words,
  and nobody else imports a page
- nobody imports \`integration\`, a composition or a shell; applications never import each other; libraries import neither

A rule that is wrong for one line is turned off for that line, with the reason after \`--\`. A new kind of boundary comes
with its planted fault. This file is written by \`node tools/lint/write-readme.mjs\`.

## Faults that are planted

`;

/** This folder's README as it should be. */
export async function readme() {
  return format(TEXT + faultTable(), { ...(await resolveConfig(README)), filepath: README });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(README, await readme());
