import { randomUUID } from 'node:crypto';
import { mayDo, type Permission, ROLES } from '@amends/staff';
import { addressOf, type Operation, operations } from '../../test/operations';
import { type Api, type SignedIn, startApi } from '../../test/start-api';
import type { TestProperty } from '../../test/property-builder';

const inProperty = operations().filter(({ path }) => path.includes('{property}'));

describe('every operation of the document', () => {
  let api: Api;
  let other: TestProperty;
  const signedIn = new Map<string, SignedIn>();

  beforeAll(async () => {
    api = await startApi();
    other = await api.otherProperty();
    for (const role of ROLES) signedIn.set(role, await api.staff({ role }));
  });
  afterAll(() => api.close());

  it('is known here', () => {
    expect(inProperty.length).toBeGreaterThan(40);
  });

  it.each(inProperty.map((operation) => [operation.id, operation] as const))(
    '%s is open to exactly the roles of the table',
    async (_id, operation) => {
      const open: Record<string, boolean> = {};
      for (const [role, { headers }] of signedIn) {
        const { code } = await send(operation, headers, api.property);
        expect(code).not.toBe('csrf-token-wrong');
        open[role] = code !== 'permission-missing';
      }

      const expected = Object.fromEntries(ROLES.map((role) => [role, mayDo(role, operation.permission as Permission)]));
      expect(open).toEqual(expected);
    },
  );

  it.each(inProperty.map((operation) => [operation.id, operation] as const))(
    '%s knows nobody who is not signed in, and no other hotel',
    async (_id, operation) => {
      const stranger = signedIn.get('head');

      const anonymous = await send(operation, {}, api.property);
      const foreign = await send(operation, stranger?.headers ?? {}, other);

      expect([anonymous.status, anonymous.code]).toEqual([401, 'not-signed-in']);
      expect([foreign.status, foreign.code]).toEqual([404, 'not-found']);
    },
  );

  async function send(
    operation: Operation,
    headers: object,
    property: TestProperty,
  ): Promise<{ status: number; code: string | undefined }> {
    const abort = new AbortController();
    const answer = await fetch(api.url + addressOf(operation, property.code), {
      method: operation.method,
      signal: abort.signal,
      headers: {
        ...headers,
        ...(operation.method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        'if-match': '"1"',
        ...(operation.contentType ? { 'content-type': operation.contentType } : {}),
      },
      ...(operation.contentType ? { body: bodyOf(operation) } : {}),
    });
    const isProblem = answer.headers.get('content-type')?.includes('problem+json') === true;
    const code = isProblem ? ((await answer.json()) as { code: string }).code : undefined;
    abort.abort();
    return { status: answer.status, code };
  }
});

function bodyOf({ example }: Operation): string {
  return typeof example === 'string' ? example : JSON.stringify(example);
}
