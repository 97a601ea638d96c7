import type { QueryResultRow } from 'pg';
import type { Statement } from '../platform/pool';

/** Asks the database, in a transaction or outside any: what is previewed is decided on the same facts. */
export type Ask = <Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]) => Promise<Row[]>;
