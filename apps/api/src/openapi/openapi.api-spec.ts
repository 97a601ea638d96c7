import request from 'supertest';
import { type Api, startApi } from '../../test/start-api';
import { type OpenApiDocument, readDocumentText } from './openapi-document';

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

describe('every operation of the document', () => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, permission: operation['x-permission'] })),
  );

  it.each(operations.filter(({ permission }) => permission !== 'public'))(
    'is there, and closed to strangers: $method $path',
    async ({ method, path }) => {
      const address = path.replace('{property}', api.property.code).replace(/\{\w+\}/g, api.property.id);
      const answer = await fetch(new URL(address, api.url), { method: method.toUpperCase() });
      expect(answer.status).toBe(401);
    },
  );
});
