import { Inject, Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import { Config } from './config';
import { poolOf, sentTogether, tenantSetting, type PoolClient, type Statement } from './pool';

/**
 * Reads: one SQL a request, as a named prepared statement, behind the property.
 *
 * A pooled connection remembers the property it was last set to, and is set again only when it changes; the setting
 * and the read are pipelined, so that the wall between properties costs no round trip.
 */
@Injectable()
export class Reads {
  private readonly rememberedProperty = new WeakMap<PoolClient, string>();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Rows of hotel data, of this property and no other. */
  async rows<Row extends QueryResultRow>(
    propertyId: string,
    statement: Statement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const client = await poolOf(this.dataSource).connect();
    try {
      return this.config.READS_IN_TRANSACTION
        ? await this.inTransaction<Row>(client, propertyId, statement, values)
        : await this.onRememberingConnection<Row>(client, propertyId, statement, values);
    } finally {
      client.release();
    }
  }

  async first<Row extends QueryResultRow>(
    propertyId: string,
    statement: Statement,
    values: readonly unknown[],
  ): Promise<Row | undefined> {
    return (await this.rows<Row>(propertyId, statement, values))[0];
  }

  /** The same for work nobody waits for: given up after `mostMs`, since it is in the way of those who do. */
  async inBackground<Row extends QueryResultRow>(
    propertyId: string,
    statement: Statement,
    values: readonly unknown[],
    mostMs: number,
  ): Promise<Row[]> {
    const client = await poolOf(this.dataSource).connect();
    try {
      return await this.inTransaction<Row>(client, propertyId, statement, values, mostMs);
    } finally {
      client.release();
    }
  }

  /** Rows that belong to no property: staff, sessions, the registry of properties. */
  async unscoped<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    const { rows } = await poolOf(this.dataSource).query<Row>({ ...statement, values: [...values] });
    return rows;
  }

  private async onRememberingConnection<Row extends QueryResultRow>(
    client: PoolClient,
    propertyId: string,
    statement: Statement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    if (this.rememberedProperty.get(client) === propertyId) return run<Row>(client, statement, values);
    // Forgotten until both went well: on any doubt the next read sets it again.
    this.rememberedProperty.delete(client);
    const [, rows] = await Promise.all(
      sentTogether(client, () => [
        client.query(tenantSetting('SESSION', propertyId)),
        run<Row>(client, statement, values),
      ]),
    );
    this.rememberedProperty.set(client, propertyId);
    return rows;
  }

  private async inTransaction<Row extends QueryResultRow>(
    client: PoolClient,
    propertyId: string,
    statement: Statement,
    values: readonly unknown[],
    mostMs?: number,
  ): Promise<Row[]> {
    const limit = mostMs === undefined ? '' : `; SET LOCAL statement_timeout = ${Math.trunc(mostMs)}`;
    const [, read] = await Promise.allSettled(
      sentTogether(client, () => [
        client.query(`BEGIN READ ONLY; ${tenantSetting('LOCAL', propertyId)}${limit}`),
        run<Row>(client, statement, values),
        client.query('COMMIT'),
      ]),
    );
    if (read.status === 'rejected') throw read.reason;
    return read.value;
  }
}

async function run<Row extends QueryResultRow>(
  client: PoolClient,
  statement: Statement,
  values: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await client.query<Row>({ ...statement, values: [...values] });
  return rows;
}
