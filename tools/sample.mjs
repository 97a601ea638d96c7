#!/usr/bin/env node
/**
 * `npm run sample`: fills the sample hotels through the public REST API, as a PMS would.
 *
 *     npm run sample -- [--url http://127.0.0.1:3000] [--slice | --file PATH] [--into ALG1,LIS1] [--report FILE]
 *                       [--keys FILE] [--planted FILE]
 *
 * The slice goes into ALG1 and LIS1, a whole file (`.csv` or `.csv.gz`) into ALG2 and LIS2. Running it again answers
 * `unchanged`. Ends with an error when anything was refused.
 */
import { parseArgs } from 'node:util';
import { loadSample } from './sample/load/load-sample.mjs';
import { KEY_FILE, readKeys } from './sample/provision/keys.mjs';
import { PROPERTIES } from './sample/properties.mjs';
import { SLICE } from './sample/read-rows.mjs';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: process.env.AMENDS_URL ?? 'http://127.0.0.1:3000' },
    slice: { type: 'boolean' },
    file: { type: 'string' },
    into: { type: 'string' },
    report: { type: 'string' },
    keys: { type: 'string', default: KEY_FILE },
    planted: { type: 'string' },
  },
});

const into = values.into?.split(',');
const filledFrom = values.file ? 'whole' : 'slice';
const properties = PROPERTIES.filter(({ code, filledFrom: from }) =>
  into ? into.includes(code) : from === filledFrom,
);
try {
  if (values.slice && values.file) throw new Error('Either --slice or --file, not both.');
  if (properties.length === 0)
    throw new Error(`--into takes some of ${PROPERTIES.map(({ code }) => code).join(', ')}.`);
  const refused = await loadSample({
    url: values.url,
    file: values.file ?? SLICE,
    properties,
    keys: readKeys(values.keys),
    withCases: filledFrom === 'slice',
    report: values.report,
    planted: values.planted,
    write: (line) => process.stdout.write(`${line}\n`),
  });
  process.exitCode = refused > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
