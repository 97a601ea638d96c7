import type { UpsertedDto } from '@amends/integration/dto';
import { Injectable } from '@nestjs/common';
import { refKey, SentTwiceAtOnce } from '../platform/external-ids';
import { refuseStale } from '../platform/if-match';
import { toRefused } from '../platform/problem.filter';
import { Refused } from '../platform/refused';
import type { ExternalRef, Received, Upserted, UpsertAnswers } from '../platform/upserted';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { PLAN_FOR_ANY_PROPERTY, versionOf } from './integration.queries';
import { Shape } from './shape';
import { type Word, type WordOfOthers, Words } from './words';

type Rows = readonly Received<never>[];

const UNIQUE_VIOLATION = '23505';
const PASSING = ['40001', '40P01'];

/** Takes in what other systems send, one thing or many. */
@Injectable()
export class ReceivingService {
  constructor(
    private readonly writes: Writes,
    private readonly words: Words,
    private readonly shape: Shape,
  ) {}

  /** @throws Refused `stale-version` when a version is given and is not the current one, and what the word refuses. */
  async put(
    word: Word,
    sent: ExternalRef,
    dto: object,
    version: number | undefined,
    staff: StaffMember,
  ): Promise<UpsertedDto> {
    const ref = await this.shape.ref(sent);
    const upserted = await this.writes.run(staff, async (tx) => {
      await tx.rows(PLAN_FOR_ANY_PROPERTY, []);
      if (version !== undefined) await refuseOther(tx, word, ref, version);
      const [answer] = await this.take(tx, word, [{ ref, dto: dto as never }], staff);
      if (answer === undefined || answer instanceof Refused) throw answer ?? new Error('Nothing was answered.');
      return answer;
    });
    return toDto(upserted);
  }

  /**
   * Takes in many in one transaction. They go together, so that many cost few statements; where the database refuses
   * a group, each half is tried alone, down to the one line at fault.
   */
  async takeAll(tx: WriteTransaction, word: Word, rows: Rows, staff: StaffMember): Promise<UpsertAnswers> {
    await tx.rows(PLAN_FOR_ANY_PROPERTY, []);
    const answers = [];
    for (const group of groups(rows, this.words.of(word).needs))
      answers.push(...(await this.take(tx, word, group, staff)));
    return answers;
  }

  private async take(tx: WriteTransaction, word: Word, rows: Rows, staff: StaffMember): Promise<UpsertAnswers> {
    const attempt = (): Promise<UpsertAnswers> => tx.part(() => this.words.of(word).write(tx, rows, staff));
    try {
      return await attempt().catch((error: unknown) => {
        if (isSentTwiceAtOnce(error)) return attempt();
        throw error;
      });
    } catch (error) {
      const refused = refusalOf(error);
      if (rows.length === 1) return [refused];
      const half = Math.ceil(rows.length / 2);
      const first = await this.take(tx, word, rows.slice(0, half), staff);
      return [...first, ...(await this.take(tx, word, rows.slice(half), staff))];
    }
  }
}

/** Rows in order, in groups that can be written together: none twice, and none with what it needs. */
function groups(rows: Rows, needs: WordOfOthers['needs']): readonly Rows[] {
  const done: Received<never>[][] = [];
  let names = new Set<string>();
  for (const row of rows) {
    const needed = needs(row.dto);
    const clash = names.has(refKey(row.ref)) || (needed != null && names.has(refKey({ ...row.ref, id: needed })));
    if (clash || done.length === 0) {
      done.push([]);
      names = new Set();
    }
    done.at(-1)?.push(row);
    names.add(refKey(row.ref));
  }
  return done;
}

async function refuseOther(tx: WriteTransaction, word: Word, ref: ExternalRef, version: number): Promise<void> {
  const current = await tx.first<{ version: number }>(versionOf(word), [tx.propertyId, ref.system, ref.id]);
  if (!current) throw new Refused('stale-version', { current: null, differs: [] });
  refuseStale(version, current, {});
}

function isSentTwiceAtOnce(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return (
    error instanceof SentTwiceAtOnce ||
    (code === UNIQUE_VIOLATION && constraint?.endsWith('_external_id_pkey') === true)
  );
}

/** What is the row's own fault; whatever is not ends the whole transaction, to be tried again or answered as it is. */
function refusalOf(error: unknown): Refused {
  if (PASSING.includes((error as { code?: string }).code ?? '')) throw error;
  const refused = toRefused(error);
  if (refused.status >= 500) throw error;
  return refused;
}

function toDto({ id, outcome, version }: Upserted): UpsertedDto {
  return { id, status: outcome, ...(version === undefined ? {} : { version }) };
}
