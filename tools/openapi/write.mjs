/**
 * `npm run openapi`: writes apps/api/openapi.json and the types of the typed client anew from the code.
 *
 * It refuses to write what breaks callers, unless asked with `npm run openapi -- --breaking`: the copy is what they rely
 * on, and nobody should overwrite that by habit.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SERVER, buildIfStale } from '../start/build.mjs';
import { clientTypes } from './client-types.mjs';
import { breakingChanges } from './compare/breaking.mjs';
import { CLIENT_TYPES, DOCUMENT, asText } from './files.mjs';
import { generateDocument } from './generate.mjs';

await buildIfStale(SERVER);
const { document, faults } = await generateDocument();
const before = existsSync(DOCUMENT) ? JSON.parse(readFileSync(DOCUMENT, 'utf8')) : { paths: {} };
const breaking = breakingChanges(before, document);
for (const fault of faults) console.log(`The code says too little: ${fault}`);
for (const change of breaking) console.log(`Breaks callers: ${change}`);
if (breaking.length > 0 && !process.argv.includes('--breaking')) {
  console.log('Nothing is written. Keep what callers rely on, or write it all the same: npm run openapi -- --breaking');
  process.exit(1);
}
writeFileSync(DOCUMENT, asText(document));
writeFileSync(CLIENT_TYPES, await clientTypes(document));
console.log(`Written: ${Object.keys(document.paths).length} paths in apps/api/openapi.json, and the client's types.`);
process.exit(faults.length > 0 ? 1 : 0);
