import type { BulkResultDto } from '@amends/integration/dto';
import { Injectable } from '@nestjs/common';
import { parseJson } from '../platform/body-parsers';
import { Refused } from '../platform/refused';
import type { Received, Upserted } from '../platform/upserted';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { ReceivingService } from './receiving.service';
import { Shape } from './shape';
import { type Word, Words } from './words';

export const MOST_LINES = 500;

/** Newline-delimited JSON: many things of one word, each answered for itself. */
@Injectable()
export class BulkService {
  constructor(
    private readonly writes: Writes,
    private readonly words: Words,
    private readonly shape: Shape,
    private readonly receiving: ReceivingService,
  ) {}

  /** @throws Refused `media-type-unsupported`, `bulk-empty`, `bulk-too-long`; a line's own fault is in its result. */
  async take(word: Word, body: unknown, staff: StaffMember): Promise<readonly BulkResultDto[]> {
    const lines = linesOf(body);
    const rows: (Received<never> | Refused)[] = [];
    for (const line of lines) rows.push(await this.read(word, line));
    const good = rows.filter((row): row is Received<never> => !(row instanceof Refused));
    return this.writes.run(staff, async (tx) => {
      const answers = await this.receiving.takeAll(tx, word, good, staff);
      const answerOf = new Map(good.map((row, index) => [row, answers[index]]));
      return rows.map((row, index) => toResult(index + 1, row instanceof Refused ? row : answerOf.get(row)));
    });
  }

  private async read(word: Word, line: string): Promise<Received<never> | Refused> {
    try {
      const { body, ...ref } = objectIn(line);
      const dto = await this.shape.checked(this.words.of(word).dto, body ?? null);
      return { ref: await this.shape.ref(ref as never), dto: dto as never };
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
  }
}

function linesOf(body: unknown): readonly string[] {
  if (typeof body !== 'string')
    throw new Refused('media-type-unsupported', {}, 'The body must be application/x-ndjson.');
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new Refused('bulk-empty');
  if (lines.length > MOST_LINES) throw new Refused('bulk-too-long', { most: MOST_LINES });
  return lines;
}

function objectIn(line: string): Record<string, unknown> {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused('malformed-json');
  return value as Record<string, unknown>;
}

function toResult(line: number, answer: Upserted | Refused | undefined): BulkResultDto {
  if (!answer) throw new Error(`Line ${line} was not answered.`);
  if (!(answer instanceof Refused)) return { line, status: answer.outcome, id: answer.id };
  const { code, detail, facts } = answer;
  return { line, status: 'refused', id: null, problem: { ...facts, code, detail } };
}
