import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallApi } from '../planted/small-api.mjs';
import { composeDocument } from './document.mjs';

const CASES = '/api/v1/properties/{property}/cases';

test('what the code says is in the document', () => {
  const { document, faults } = composeDocument(smallApi());
  assert.deepEqual(faults, []);
  const { post } = document.paths[CASES];
  assert.equal(post.operationId, 'openCase');
  assert.deepEqual(post.tags, ['case']);
  assert.equal(post['x-permission'], 'case.write');
  assert.deepEqual(post.security, [{ session: [], csrf: [] }, { apiKey: ['case.write'] }]);
  assert.deepEqual(Object.keys(post.responses), [
    '201',
    '400',
    '401',
    '403',
    '404',
    '409',
    '413',
    '415',
    '422',
    '429',
    '500',
    '503',
  ]);
  assert.deepEqual(
    document.components.responses['422.data-refused.idempotency-key-reused.stay-unknown'].content[
      'application/problem+json'
    ].schema.properties.code.enum,
    ['data-refused', 'idempotency-key-reused', 'stay-unknown'],
  );
});

test('what comes in has the bounds its class checks, and no room for more', () => {
  const { OpenCaseDto: input } = composeDocument(smallApi()).document.components.schemas;
  assert.equal(input.additionalProperties, false);
  assert.equal(input.properties.statedProblem.maxLength, 4000);
  assert.deepEqual(input.properties.photos, { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: 5 });
  assert.deepEqual(input.properties.category, { $ref: '#/components/schemas/CaseCategory' });
});

test('what goes out has the bounds of its name, and what went in comes out', () => {
  const { CaseDto: answer } = composeDocument(smallApi()).document.components.schemas;
  assert.equal(answer.properties.id.format, 'uuid');
  assert.equal(answer.properties.version.type, 'integer');
  assert.deepEqual(answer.properties.closedAt, { type: ['string', 'null'], format: 'date-time' });
  assert.equal(answer.properties.statedProblem.maxLength, 4000);
  assert.equal(answer.additionalProperties, undefined);
});

test('a check that allows less than the type is not lost', () => {
  const api = smallApi();
  api.checks.get('OpenCaseDto')[0].constraints = [['noise']];
  const { category } = composeDocument(api).document.components.schemas.OpenCaseDto.properties;
  assert.deepEqual(category, { type: 'string', enum: ['noise'] });
});

test('money and room moves ask for an Idempotency-Key, changes for If-Match', () => {
  const api = smallApi();
  api.problems.set('idempotency-key-missing', { status: 400, title: 'None.' });
  api.problems.set('stale-version', { status: 412, title: 'Stale.' });
  api.problems.set('if-match-missing', { status: 428, title: 'Missing.' });
  Object.assign(api.operations[0].description, { moves: true, ifMatch: true });
  const { document, faults } = composeDocument(api);
  assert.deepEqual(faults, []);
  const { parameters, responses } = document.paths[CASES].post;
  assert.ok(parameters.some((one) => one.$ref?.endsWith('/RequiredIdempotencyKey')));
  assert.ok(parameters.some((one) => one.$ref?.endsWith('/RequiredIfMatch')));
  assert.ok(responses[412] && responses[428]);
});

test('a key can not be used where it can not have the permission', () => {
  const api = smallApi();
  api.permissions.scopes = ['case.read'];
  const { security } = composeDocument(api).document.paths[CASES].post;
  assert.deepEqual(security, [{ session: [], csrf: [] }]);
});

for (const [fault, plant, expected] of /** @type {[string, (api: any) => void, RegExp][]} */ ([
  ['an operation that is not described', (api) => delete api.operations[0].description, /@Describe is missing/],
  [
    'a status Nest does not send',
    (api) => delete api.operations[0].description.status,
    /says status 200, and Nest answers 201/,
  ],
  [
    'a problem nobody published',
    (api) => api.operations[0].description.problems.push('no-idea'),
    /no-idea is not published/,
  ],
  ['an answer that is no DTO', (api) => (api.operations[0].description.answers = 'CaseDot'), /answers CaseDot/],
  [
    'an id that no pipe checks',
    (api) => (api.operations[1].args[0].pipes = []),
    /parameter id of the path is checked by nothing/,
  ],
  [
    'a query that no class checks',
    (api) => (api.operations[1].args[1].type = 'Object'),
    /query .* is checked by no class/,
  ],
  [
    'a body that no class checks',
    (api) => (api.operations[0].args[0].type = 'Object'),
    /body, Object, is no exported DTO/,
  ],
  [
    'a header nobody described',
    (api) => api.operations[1].args.push({ from: 'header', name: 'x-mood', type: 'String', pipes: [] }),
    /header x-mood is not described/,
  ],
  [
    'a check nobody translated',
    (api) => api.checks.get('OpenCaseDto').push({ property: 'photos', name: 'isHexColor', constraints: [] }),
    /does not know isHexColor/,
  ],
])) {
  test(`${fault} is reported`, () => {
    const api = smallApi();
    plant(api);
    assert.match(composeDocument(api).faults.join('\n'), expected);
  });
}
