import type { Client } from 'pg';

/** Until somebody waits for a lock this connection holds. */
export async function untilBlockedBy(db: Client, holder: Client): Promise<void> {
  const { rows } = await holder.query<{ pid: number }>(`SELECT pg_backend_pid() AS pid`);
  await untilFound(db, `SELECT FROM pg_locks l WHERE NOT l.granted AND $1 = ANY(pg_blocking_pids(l.pid))`, [
    rows[0]?.pid,
  ]);
}

/** Until somebody waits for their turn to write while the business date of this hotel is being moved. */
export function untilQueued(db: Client, propertyId: string): Promise<void> {
  const turn = `(hashtext($1)::bigint & 4294967295)::oid`;
  return untilFound(
    db,
    `SELECT FROM pg_locks l WHERE NOT l.granted AND l.locktype = 'advisory' AND l.mode = 'ShareLock' AND l.objid = ${turn}`,
    [propertyId],
  );
}

async function untilFound(db: Client, statement: string, values: readonly unknown[]): Promise<void> {
  for (;;) {
    const { rowCount } = await db.query(statement, [...values]);
    if (rowCount) return;
  }
}
