import { newId } from '@amends/kernel';
import { INTEGRATION_SCOPES, type Role } from '@amends/staff';
import request from 'supertest';
import { type Api, startApi } from '../../test/start-api';
import { type OpenApiDocument, type Operation, readDocumentText, resolve, type Response } from './openapi-document';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const document = JSON.parse(readDocumentText()) as OpenApiDocument;

it('gives the document that is committed, to anybody', async () => {
  const answer = await request(api.url)
    .get('/api/openapi.json')
    .expect(200)
    .expect('content-type', /application\/json/);
  expect(answer.text).toBe(readDocumentText());
});

it('shows every operation and schema on one page that loads nothing else', async () => {
  const { text, headers } = await request(api.url)
    .get('/api/docs')
    .expect(200)
    .expect('content-type', /text\/html/);
  for (const methods of Object.values(document.paths)) {
    for (const { operationId } of Object.values(methods)) expect(text).toContain(`id="${operationId}"`);
  }
  for (const name of Object.keys(document.components.schemas)) expect(text).toContain(`id="schema-${name}"`);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+='; /);
  expect(text).not.toMatch(/<(script|link|img|iframe)|\sstyle=/);
});

it('links within the page only to what is there', async () => {
  const { text } = await request(api.url).get('/api/docs').expect(200);
  const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const linked = [...text.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  expect(linked.length).toBeGreaterThan(100);
  expect(linked.filter((id) => !ids.has(id))).toEqual([]);
});

it('explains each problem under the address that the problem itself names', async () => {
  const { body } = await request(api.url).get('/api/v1/session').expect(401);
  expect(body.type).toBe('/api/docs/problems#not-signed-in');
  const [page, anchor] = body.type.split('#');
  const { text } = await request(api.url).get(page).expect(200);
  expect(text).toContain(`id="${anchor}"`);
  for (const code of Object.keys(document['x-problems'])) expect(text).toContain(`id="${code}"`);
});

it('escapes what the document says', async () => {
  const { text } = await request(api.url).get('/api/docs').expect(200);
  expect(text).toContain('Bearer &lt;API key&gt;');
});

it('takes no query parameters', async () => {
  await request(api.url).get('/api/openapi.json?format=yaml').expect(400);
});

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
);

/** An address of the operation in the own hotel; its ids name nothing. */
function addressOf(path: string): URL {
  return new URL(path.replace('{property}', api.property.code).replace(/\{\w+\}/g, api.property.id), api.url);
}

describe('every operation of the document', () => {
  const closed = operations.filter(({ operation }) => operation['x-permission'] !== 'public');

  it.each(closed)('is there, and closed to strangers: $method $path', async ({ method, path }) => {
    const answer = await fetch(addressOf(path), { method });
    expect(answer.status).toBe(401);
  });
});

/** What the document says this operation may refuse with. */
function codesOf({ responses }: Operation, status: number): readonly unknown[] {
  const { content } = resolve<Response>(document, responses[status] ?? { description: '' });
  return content?.['application/problem+json']?.schema.properties?.['code']?.enum ?? [];
}

describe('the example of every body', () => {
  const withBody = operations.filter(
    ({ path, operation }) => path.includes('{property}') && operation.requestBody?.content['application/json'],
  );

  it.each(withBody)(
    'has the right shape, and is answered as described: $method $path',
    async ({ method, path, operation }) => {
      const role = operation['x-roles']?.find((one) => one !== 'integration') as Role | undefined;
      const { headers } = role ? await api.staff({ role }) : await api.apiKey(INTEGRATION_SCOPES);
      const answer = await fetch(addressOf(path), {
        method,
        headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': newId(), 'if-match': '"1"' },
        body: JSON.stringify(operation.requestBody?.content['application/json']?.example),
      });
      const problem = (await answer.json()) as { code?: string };
      expect([answer.status, problem]).not.toEqual([400, expect.anything()]);
      expect(Object.keys(operation.responses)).toContain(String(answer.status));
      if (answer.status >= 400) expect(codesOf(operation, answer.status)).toContain(problem.code);
    },
  );
});
