import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../platform/write-transaction';
import { END_SESSIONS_OF, SESSIONS_OF } from './member-writes.queries';
import { ASSIGNMENTS } from './staff.queries';

type Key = { sessionKey: string };

/** The sessions of a person whose work changes, in the transaction that changes it. */
@Injectable()
export class SessionsOf {
  /** Keys to drop: who works nowhere any more is signed out, all others are asked anew what they may do. */
  async changed(tx: WriteTransaction, staffId: string): Promise<readonly string[]> {
    const assignments = await tx.rows(ASSIGNMENTS, [staffId]);
    return assignments.length === 0 ? this.end(tx, staffId) : keysOf(await tx.rows<Key>(SESSIONS_OF, [staffId]));
  }

  /** Signs the person out everywhere. */
  async end(tx: WriteTransaction, staffId: string): Promise<readonly string[]> {
    return keysOf(await tx.rows<Key>(END_SESSIONS_OF, [staffId]));
  }
}

function keysOf(rows: readonly Key[]): readonly string[] {
  return rows.map(({ sessionKey }) => sessionKey);
}
