import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The pg pool under TypeORM's data source, for named prepared statements. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as PostgresDriver).master as Pool;
}

/** One named prepared statement. A name stands for one text for ever. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/**
 * The tenant setting as a checked literal. `SET` takes no parameters, and `set_config()` is not sent on to the shards
 * of a distributed database, so the id is written into the statement: only after it is known to be nothing but a uuid.
 */
export function tenantSetting(scope: 'SESSION' | 'LOCAL', propertyId: string): string {
  if (!UUID.test(propertyId)) throw new Error('The property id is not a uuid.');
  return `SET ${scope} amends.property_id = '${propertyId}'`;
}

/**
 * What `send` asks of the connection leaves in one packet: the system is asked to write once, and the database woken
 * once. Each write costs more than building the statement.
 */
export function sentTogether<Sent>({ connection: { stream } }: PoolClient, send: () => Sent): Sent {
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

/**
 * The answers of statements sent together. Thrown is what the first of them failed with: those behind it only failed
 * because the transaction was over.
 */
export async function answersOf<const Answers extends readonly Promise<unknown>[]>(
  answers: Answers,
): Promise<{ -readonly [Place in keyof Answers]: Awaited<Answers[Place]> }> {
  const settled = await Promise.allSettled(answers);
  return settled.map((answer) => {
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  }) as { -readonly [Place in keyof Answers]: Awaited<Answers[Place]> };
}

export type { PoolClient };
