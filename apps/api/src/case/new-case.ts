import { caseDefaults, minutesToDue } from '@amends/case';
import type { OpenCaseDto } from '@amends/case/dto';
import type { WriteTransaction } from '../platform/write-transaction';
import type { CaseEntity } from './case.entity';

/** Who opens a case: somebody at a desk, or a guest who asks without one. */
export interface Opener {
  readonly propertyCode: string;
  readonly deskId: string | null;
  /** The guest's words stand in an entry of their own. */
  readonly wordsApart?: boolean;
}

/** Whom the case is about, and the room it is about. */
export interface Reporter {
  readonly guestId: string | null;
  readonly guestName: string;
  readonly roomNumber: string | null;
}

const MINUTE_MS = 60_000;

/** The row of a case as it is opened: owned by whoever opens it at a desk. */
export function newCase(
  tx: WriteTransaction,
  dto: OpenCaseDto & { readonly id: string },
  number: string,
  reporter: Reporter,
  opener: Opener,
): CaseEntity {
  const defaults = caseDefaults(dto.category);
  const severity = dto.severity ?? defaults.severity;
  const { actor } = tx.acting;
  const owned = actor.kind === 'staff';
  return {
    propertyId: tx.propertyId,
    id: dto.id,
    version: 1,
    number,
    kind: dto.kind ?? defaults.kind,
    category: dto.category,
    description: null,
    severity,
    fault: 'unknown',
    channel: dto.channel ?? 'in-person',
    state: owned ? 'Assigned' : 'New',
    stayId: dto.stayId ?? null,
    guestId: reporter.guestId,
    guestName: reporter.guestName,
    roomNumber: reporter.roomNumber,
    statedProblem: dto.statedProblem ?? '',
    agreedProblem: null,
    outcome: null,
    explanation: null,
    ownerId: owned ? actor.id : null,
    deskId: opener.deskId,
    openedBy: actor.name,
    openedAt: tx.at,
    businessDate: tx.businessDate,
    dueAt: new Date(tx.at.getTime() + minutesToDue(dto.category, severity) * MINUTE_MS),
    closedAt: null,
    duplicateOf: null,
    lastEntryAt: tx.at,
  };
}
