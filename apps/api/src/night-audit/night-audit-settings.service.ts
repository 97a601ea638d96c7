import { DEFAULT_GATES, type Gates } from '@amends/night-audit';
import type { EditNightAuditSettingsDto, NightAuditSettingsDto } from '@amends/night-audit/dto';
import { Injectable } from '@nestjs/common';
import { changeOf, given } from '../platform/given';
import { refuseStale } from '../platform/if-match';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import type { Ask } from './ask';
import { IS_ROOM_CODE, LOCK_HOUSE, NIGHT_AUDIT_SETTINGS, WRITE_NIGHT_AUDIT_SETTINGS } from './settings.queries';

type SettingsRow = NightAuditSettingsDto & Record<string, unknown>;

/** Of a house that never set anything. Its PMS posted its nights before we came, and goes on until somebody says otherwise. */
const UNSET: NightAuditSettingsDto = {
  ...{ version: 0, postsNights: 'pms', roomCode: null },
  dueOutInHouse: DEFAULT_GATES['due-out-in-house'],
  dueInNotArrived: DEFAULT_GATES['due-in-not-arrived'],
  roomMissing: DEFAULT_GATES['room-missing'],
  roomOutOfOrder: DEFAULT_GATES['room-out-of-order'],
  tooEarly: DEFAULT_GATES['too-early'],
};

/** How a house ends its night: who posts, with which code, and what must not pass. */
@Injectable()
export class NightAuditSettingsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  find({ propertyId }: StaffMember): Promise<NightAuditSettingsDto> {
    return settingsOf((statement, values) => this.reads.rows(propertyId, statement, values), propertyId);
  }

  /** Changes what is given. @throws Refused `stale-version`, `not-a-room-code`. */
  edit(version: number, dto: EditNightAuditSettingsDto, staff: StaffMember): Promise<NightAuditSettingsDto> {
    const wanted = given(dto);
    return this.writes.run(staff, async (tx) => {
      await tx.rows(LOCK_HOUSE, [tx.propertyId]);
      const before = await settingsOf((statement, values) => tx.rows(statement, values), tx.propertyId);
      refuseStale(version, before, wanted);
      await refuseOtherCode(tx, wanted.roomCode);
      const after = { ...before, ...wanted, version: before.version + 1 };
      await tx.rows(WRITE_NIGHT_AUDIT_SETTINGS, [tx.propertyId, ...valuesOf(after)]);
      tx.record({
        action: 'night-audit.settings-changed',
        subject: { kind: 'property', id: tx.propertyId },
        change: changeOf(before, wanted),
        event: { version: after.version, changed: Object.keys(wanted) },
      });
      return after;
    });
  }
}

export async function settingsOf(ask: Ask, propertyId: string): Promise<NightAuditSettingsDto> {
  const [settings] = await ask<SettingsRow>(NIGHT_AUDIT_SETTINGS, [propertyId]);
  return settings ?? UNSET;
}

export function gatesOf(settings: NightAuditSettingsDto): Gates {
  return {
    'due-out-in-house': settings.dueOutInHouse,
    'due-in-not-arrived': settings.dueInNotArrived,
    'room-missing': settings.roomMissing,
    'room-out-of-order': settings.roomOutOfOrder,
    'too-early': settings.tooEarly,
  };
}

async function refuseOtherCode(tx: WriteTransaction, roomCode: string | undefined): Promise<void> {
  if (roomCode === undefined) return;
  if (!(await tx.first(IS_ROOM_CODE, [tx.propertyId, roomCode]))) throw new Refused('not-a-room-code', { roomCode });
}

function valuesOf(settings: NightAuditSettingsDto): readonly unknown[] {
  const { version, postsNights, roomCode, dueOutInHouse, dueInNotArrived, roomMissing, roomOutOfOrder, tooEarly } =
    settings;
  return [version, postsNights, roomCode, dueOutInHouse, dueInNotArrived, roomMissing, roomOutOfOrder, tooEarly];
}
