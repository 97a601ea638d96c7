import { IN_API } from './api.mjs';
import { IN_CLIENT } from './client.mjs';
import { IN_FRAMEWORKS } from './frameworks.mjs';
import { IN_LIBS } from './libs.mjs';
import { IN_STYLE } from './style.mjs';

/** Every fault that is planted, by where. */
export const SUITES = {
  libraries: IN_LIBS,
  server: IN_API,
  client: IN_CLIENT,
  style: IN_STYLE,
  frameworks: IN_FRAMEWORKS,
};

/** Two files that need each other to be loaded first are planted in these folders. */
export const CYCLES = ['libs/case/src/rules', 'apps/api/src/case', 'apps/front-desk/src/app/case', 'libs/ui/src/badge'];

/** The table for people, as Markdown. */
export function faultTable() {
  const rows = Object.entries(SUITES).flatMap(([suite, faults]) =>
    faults.map(({ fault, rule }) => row(suite, fault, rule)),
  );
  const cycle = row('everywhere', 'two files in a circle', 'import-x/no-cycle');
  return ['| where | fault | reported by |', '|---|---|---|', ...rows, cycle].join('\n');
}

function row(suite, fault, rule) {
  const [id, kind] = (rule ?? 'unused disable directive').split(/ (?=\w+$)/);
  return rule
    ? `| ${suite} | ${fault} | \`${id}\`${kind ? ` (${kind})` : ''} |`
    : `| ${suite} | ${fault} | the unused comment itself |`;
}
