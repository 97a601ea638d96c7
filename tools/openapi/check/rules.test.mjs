import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeDocument } from '../compose/document.mjs';
import { smallApi } from '../planted/small-api.mjs';
import { access } from './access.mjs';
import { bounds } from './bounds.mjs';
import { committed } from './committed.mjs';
import { examples } from './examples.mjs';
import { lint } from './redocly.mjs';
import { refusals } from './refusals.mjs';
import { asText } from '../files.mjs';

/** @typedef {(document: any) => void} Plant */

const CASES = '/api/v1/properties/{property}/cases';
const PROBLEM = 'application/problem+json';
const CONFLICT = '409.already-exists.idempotency-key-in-flight.write-conflict';

/** A document with a fault planted in it. @param {Plant} [plant] */
function documentWith(plant = () => undefined) {
  const document = structuredClone(composeDocument(smallApi()).document);
  plant(document);
  return document;
}

/** @param {readonly import('./operations.mjs').Finding[]} findings */
const said = (findings) => findings.flatMap(({ subject, faults }) => faults.map((fault) => `${subject}: ${fault}`));

for (const rule of [access, refusals, bounds, examples]) {
  test(`a good document has nothing to report about ${rule.name}`, () => {
    const findings = rule(documentWith());
    assert.ok(findings.length > 0);
    assert.deepEqual(said(findings), []);
  });
}

for (const [
  fault,
  rule,
  plant,
  expected,
] of /** @type {[string, import('./operations.mjs').Rule, Plant, RegExp][]} */ ([
  [
    'no permission',
    access,
    ({ paths }) => delete paths[CASES].post['x-permission'],
    /POST .*cases: it has no permission/,
  ],
  ['no credential', access, ({ paths }) => (paths[CASES].post.security = []), /asks for no credential/],
  [
    'a public operation behind a key',
    access,
    ({ paths }) => (paths[CASES].post['x-permission'] = 'public'),
    /is public and asks/,
  ],
  [
    'a permission without roles',
    access,
    ({ paths }) => (paths[CASES].post['x-roles'] = []),
    /no role has the permission/,
  ],
  [
    'no error response',
    refusals,
    ({ paths }) => delete paths[CASES].post.responses[404],
    /the response 404 is missing/,
  ],
  [
    'no response for our own mistakes',
    refusals,
    ({ paths }) => delete paths[CASES].post.responses[500],
    /response 500 is missing/,
  ],
  [
    'an error that is no problem details',
    refusals,
    ({ components }) => (components.responses[CONFLICT].content = { 'text/html': {} }),
    /409 is no application\/problem/,
  ],
  [
    'an error without codes',
    refusals,
    ({ components }) => delete components.responses[CONFLICT].content[PROBLEM].schema.properties,
    /409 names no code/,
  ],
  [
    'a code without an example',
    refusals,
    ({ components }) => delete components.responses[CONFLICT].content[PROBLEM].examples['write-conflict'],
    /no example of write-conflict/,
  ],
  [
    'a text without a bound, coming in',
    bounds,
    ({ components }) => delete components.schemas.OpenCaseDto.properties.statedProblem.maxLength,
    /OpenCaseDto: statedProblem is a text without a bound/,
  ],
  [
    'a text without a bound, going out',
    bounds,
    ({ components }) => delete components.schemas.CaseDto.properties.id.format,
    /CaseDto: id is a text without a bound/,
  ],
  [
    'a number without a range',
    bounds,
    ({ components }) => delete components.schemas.CaseDto.properties.version.maximum,
    /version is a number without a range/,
  ],
  [
    'a list without an end',
    bounds,
    ({ components }) => delete components.schemas.OpenCaseDto.properties.photos.maxItems,
    /photos is a list without an end/,
  ],
  [
    'a list of texts without a bound',
    bounds,
    ({ components }) => delete components.schemas.OpenCaseDto.properties.photos.items.format,
    /photos\[\] is a text/,
  ],
  [
    'a body that takes anything',
    bounds,
    ({ components }) => delete components.schemas.OpenCaseDto.additionalProperties,
    /takes keys it does not name/,
  ],
  [
    'a parameter without a bound',
    bounds,
    ({ paths }) => delete paths[CASES.replace('cases', 'stays/{id}/cases')].get.parameters[2].schema.maximum,
    /limit is a number without a range/,
  ],
  [
    'no example of the body',
    examples,
    ({ paths }) => delete paths[CASES].post.requestBody.content['application/json'].example,
    /the body has no example/,
  ],
  [
    'no example of the answer',
    examples,
    ({ paths }) => delete paths[CASES].post.responses[201].content['application/json'].example,
    /the response 201 has no example/,
  ],
  [
    'an example the schema refuses',
    examples,
    ({ paths }) => (paths[CASES].post.requestBody.content['application/json'].example.category = 'ghosts'),
    /the body: \/category must be equal to one of/,
  ],
  [
    'a wrong example of a problem',
    examples,
    ({ components }) => (components.examples['not-found'].value.code = 'found'),
    /the response 404: \/code must be equal/,
  ],
  [
    'a wrong example of a parameter',
    examples,
    ({ components }) => (components.parameters.Property.example = 'lisbon'),
    /the parameter property: it must match/,
  ],
  [
    'no example of a parameter',
    examples,
    ({ components }) => delete components.parameters.Property.example,
    /the parameter property has no example/,
  ],
])) {
  test(`${fault} is reported`, () => {
    assert.match(said(rule(documentWith(plant))).join('\n'), expected);
  });
}

test('the linter of OpenAPI accepts it, and reports what is no OpenAPI', async () => {
  assert.deepEqual(await lint(documentWith()), []);
  const broken = documentWith(
    ({ paths }) => (paths[CASES].post.requestBody.content['application/json'].schema.$ref = '#/nowhere'),
  );
  assert.match((await lint(broken)).join('\n'), /no-unresolved-refs/);
  const twice = documentWith(
    ({ paths }) => (paths[CASES.replace('cases', 'stays/{id}/cases')].get.operationId = 'openCase'),
  );
  assert.match((await lint(twice)).join('\n'), /operation-operationId-unique/);
});

test('a copy that is not current is reported, with the way to renew it', () => {
  const text = asText(documentWith());
  assert.deepEqual(said(committed(text, documentWith())), []);
  const more = documentWith(({ paths }) => (paths[CASES].post.summary = 'Open one'));
  assert.match(said(committed(text, more)).join('\n'), /run npm run openapi\n.*#\/paths\/.*\/post\/summary is another/);
  const less = documentWith(({ paths }) => delete paths[CASES]);
  assert.match(said(committed(text, less)).join('\n'), /breaks callers: POST .*cases is gone/);
  assert.match(said(committed('', less)).join('\n'), /run npm run openapi/);
});
