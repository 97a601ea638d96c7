import { Client, type ClientConfig, types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../migrations';
import { SnakeNaming } from './snake-naming';

const DATE = 1082;

// A `date` read as a Date is local midnight, which is another day east of UTC: nights stay text.
types.setTypeParser(DATE, (text) => text);

/**
 * A connection whose loss is told by the statement that was asked of it, or by the next. The pool listens only while it
 * lies idle: one that is lost while it is lent out and asked nothing would otherwise end the process.
 */
class LentClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

const shared = {
  type: 'postgres',
  namingStrategy: new SnakeNaming(),
  synchronize: false,
  installExtensions: false,
  logging: false,
} as const satisfies Partial<DataSourceOptions>;

/** The application's own connections: never the owner's, always with limits on how long anything may take. */
export function applicationDataSource(url: string, poolSize: number): DataSource {
  return new DataSource({
    ...shared,
    url,
    applicationName: 'amends',
    entities: [`${__dirname}/../*/*.entity.js`],
    poolSize,
    poolErrorHandler: () => undefined,
    extra: {
      Client: LentClient,
      // Statements that need no answer before the next are sent together: one round trip instead of several.
      pipeline: true,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 10_000,
      lock_timeout: 4_000,
      idle_in_transaction_session_timeout: 15_000,
    },
  });
}

/** The owner's connection, for migrations only. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    ...shared,
    url,
    applicationName: 'amends-migrations',
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    poolSize: 1,
    extra: { lock_timeout: 5_000 },
  });
}
