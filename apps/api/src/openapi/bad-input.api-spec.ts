import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { addressOf, type Operation, operations } from '../../test/operations';
import { type Api, type SignedIn, startApi } from '../../test/start-api';

/** What people, scanners and broken clients send. */
const NASTY: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1e21, 0.1, 2 ** 53, '', ' ', 'a', '\u0000', '\ud800', '\u202e', 'x'.repeat(5_000)],
  ...[
    'NaN',
    "'; DROP TABLE posting; --",
    '../../etc/passwd',
    '${7*7}',
    '<script>',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
  ],
  ...[
    '2026-11-21T25:00:00Z',
    '-12.50',
    '12.505',
    '1e3',
    '99999999999999999999.00',
    'EUR',
    'ZZZ',
    '4111 1111 1111 1111',
  ],
  ...[[], [[]], [null], {}, { amount: '12.50' }, { amount: 12.5, currency: 'EUR' }, { constructor: { prototype: {} } }],
  ...[
    { amount: '1.00', currency: 'JPY' },
    { amount: '9'.repeat(30), currency: 'EUR' },
    Array.from({ length: 300 }, () => 'a'),
  ],
];
const RUNS_EACH = 40;
const SEED = 20_261_121;

describe('bad input generated from the document', () => {
  let api: Api;
  let clerk: SignedIn;
  let machine: SignedIn;

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.staff({ role: 'head' });
    machine = await api.staff({ role: 'integration' });
  });
  afterAll(() => api.close());

  const apart = ['streamEvents', 'signIn', 'signOut', 'lockSession'];
  const tested = operations().filter(({ id }) => !apart.includes(id));

  it.each(tested.map((operation) => [operation.id, operation] as const))(
    '%s never answers with a fault of ours',
    async (_id, operation) => {
      const who = ['stay.write', 'folio.write'].includes(operation.permission) ? machine : clerk;
      await fc.assert(
        fc.asyncProperty(spoiled(operation), async ({ body, query, id }) => {
          const address = `${addressOf(operation, api.property.code).replace(/[0-9a-f-]{36}/, (known) => id ?? known)}${query}`;
          const answer = await fetch(api.url + address, {
            method: operation.method,
            headers: { ...who.headers, ...headersOf(operation) },
            ...(body === undefined ? {} : { body }),
          });
          const text = await answer.text();
          if (answer.status >= 500)
            throw new Error(`${answer.status} for ${operation.method} ${address}\n${body}\n${text}`);
          if (answer.status >= 400) expect(answer.headers.get('content-type')).toContain('application/problem+json');
        }),
        { numRuns: RUNS_EACH, seed: SEED },
      );
    },
  );
});

interface Spoiled {
  readonly body: string | undefined;
  readonly query: string;
  readonly id: string | undefined;
}

function spoiled(operation: Operation): fc.Arbitrary<Spoiled> {
  const nasty = fc.constantFrom(...NASTY);
  const bodies = operation.contentType === undefined ? fc.constant(undefined) : spoiledBody(operation, nasty);
  const queries = operation.query.length === 0 ? fc.constant('') : spoiledQuery(operation, nasty);
  const ids = fc.option(
    nasty.map((value) => encodeURIComponent(wellFormed(String(value))).slice(0, 400) || '0'),
    { nil: undefined, freq: 4 },
  );
  return fc.record({ body: bodies, query: queries, id: ids });
}

/** The document's own example with one or two fields replaced, or something else altogether; a picture has none. */
function spoiledBody({ example = {} }: Operation, nasty: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const text = typeof example === 'string' ? example : JSON.stringify(example);
  const [row = '{}'] = text.split('\n');
  const fields = Object.keys(JSON.parse(row) as object);
  const replaced = fc
    .dictionary(fc.constantFrom(...fields, 'unknown'), nasty, { minKeys: 1, maxKeys: 2 })
    .map((changes) => JSON.stringify({ ...(JSON.parse(row) as object), ...changes }));
  return fc.oneof(
    { weight: 8, arbitrary: replaced },
    { weight: 1, arbitrary: nasty.map((value) => JSON.stringify(value) ?? '') },
  );
}

function spoiledQuery({ query }: Operation, nasty: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc.dictionary(fc.constantFrom(...query, 'unknown'), nasty, { maxKeys: 3 }).map(
    (given) =>
      `?${Object.entries(given)
        .map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(String(value)).slice(0, 500))}`)
        .join('&')}`,
  );
}

/** `encodeURIComponent` throws on lone surrogates; they are sent in bodies. */
function wellFormed(text: string): string {
  return text.toWellFormed();
}

function headersOf(operation: Operation): Record<string, string> {
  return {
    'if-match': '"1"',
    ...(operation.method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
    ...(operation.contentType ? { 'content-type': operation.contentType } : {}),
  };
}
