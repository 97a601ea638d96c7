/**
 * `node tools/test.mjs openapi`: the OpenAPI document, made anew from the code, says everything it has to say, breaks
 * no caller, and is what is committed; so are the types of the client made from it, and the script that uses them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { access } from './openapi/check/access.mjs';
import { bounds } from './openapi/check/bounds.mjs';
import { committed } from './openapi/check/committed.mjs';
import { examples } from './openapi/check/examples.mjs';
import { lint } from './openapi/check/redocly.mjs';
import { refusals } from './openapi/check/refusals.mjs';
import { Report } from './openapi/check/report.mjs';
import { compileClient } from './openapi/check/compile-client.mjs';
import { clientTypes } from './openapi/client-types.mjs';
import { CLIENT_TYPES, DOCUMENT } from './openapi/files.mjs';
import { generateDocument } from './openapi/generate.mjs';
import { SERVER, buildIfStale } from './start/build.mjs';

const read = (/** @type {string} */ file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

await buildIfStale(SERVER);
const { document, faults } = await generateDocument();
const report = new Report();
report.add('code', [{ subject: 'the API', faults }]);
report.add('permission', access(document));
report.add('refusals', refusals(document));
report.add('bounds', bounds(document));
report.add('examples', examples(document));
report.add('redocly', [{ subject: 'the document', faults: await lint(document) }]);
report.add('copy', committed(read(DOCUMENT), document));
const stale = read(CLIENT_TYPES) === (await clientTypes(document)) ? [] : ['it is not current: run npm run openapi'];
report.add('client', [{ subject: 'tools/rest-line/api.generated.d.ts', faults: stale }]);
report.add('client', [{ subject: 'tools/rest-line', faults: await compileClient() }]);
process.exit(report.end());
