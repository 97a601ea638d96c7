import assert from 'node:assert/strict';
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { components, paths } from './api.generated.d.ts';

export type Schemas = components['schemas'];

/** What every step works with. */
export interface Line {
  readonly api: Client<paths>;
  /** Code of the hotel, as it stands in each path. */
  readonly property: string;
  readonly say: (step: string, result: string) => void;
}

/** The typed client: each path, parameter, body and answer is one of the document. */
export function connect(url: string, key: string, ...middleware: readonly Middleware[]): Client<paths> {
  const api = createClient<paths>({ baseUrl: url, headers: { authorization: `Bearer ${key}` } });
  api.use(...middleware);
  return api;
}

interface Outcome<Answer> {
  readonly data?: Answer;
  readonly error?: Schemas['ProblemDto'];
  readonly response: Response;
}

/** The answer of a call that has to succeed. */
export function answered<Answer>({ data, error, response }: Outcome<Answer>): NonNullable<Answer> {
  if (data !== undefined && data !== null) return data;
  throw new Error(
    `${new URL(response.url).pathname} answered ${response.status} ${error?.code ?? ''}: ${error?.detail ?? ''}`,
  );
}

/** The problem of a call that has to be refused, with the facts that belong to it. */
export function refused({ error, response }: Outcome<unknown>): Schemas['ProblemDto'] & Record<string, unknown> {
  if (error) return error;
  throw new Error(`${new URL(response.url).pathname} answered ${response.status}, and should have been refused`);
}

/** Fails the script unless both are the same. */
export function same(what: string, actual: unknown, expected: unknown): void {
  assert.deepEqual(actual, expected, `${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
}

export function moneyText({ amount, currency }: Schemas['MoneyDto']): string {
  return `${amount} ${currency}`;
}
