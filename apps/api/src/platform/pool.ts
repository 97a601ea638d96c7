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

export type { PoolClient };
