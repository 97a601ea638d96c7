import { decideStaffChange, type Role, type StaffWish } from '@amends/staff';
import type { AddedMemberDto, AddMemberDto, EditMemberDto, MemberDto } from '@amends/staff/dto';
import { newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { changeOf, given } from '../platform/given';
import { refuseStale } from '../platform/if-match';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { PropertyService } from '../property';
import { FIND_MEMBER } from './member.queries';
import {
  ADD_PERSON,
  ASSIGN_PERSON,
  DESK_IN_USE,
  LOCK_MEMBERS,
  RESET_PASSWORD,
  WRITE_ASSIGNMENT,
  WRITE_PERSON,
} from './member-writes.queries';
import { type MemberRow, toMemberDto } from './member.service';
import { Principals } from './principals';
import { codeHashOf, newSetupCode } from './secrets';
import { SessionsOf } from './sessions-of';
import type { StaffMember } from './staff-member';

/** Hours a one-time code is good for. */
const CODE_HOURS = 72;

interface LockedRow {
  readonly id: string;
  readonly role: Role;
  readonly deskId: string | null;
  readonly active: boolean;
  readonly [column: string]: unknown;
}

/** Adding people, changing what they may do and where they work, and letting them go. */
@Injectable()
export class MemberChangeService {
  constructor(
    private readonly writes: Writes,
    private readonly properties: PropertyService,
    private readonly principals: Principals,
    private readonly sessions: SessionsOf,
  ) {}

  /**
   * Adds a person with a one-time code. Not idempotent by key: a stored answer would keep the code.
   *
   * @throws Refused `sign-in-name-taken`, `desk-unknown`.
   */
  async add(dto: AddMemberDto, staff: StaffMember): Promise<AddedMemberDto> {
    const { languages } = await this.properties.facts(staff.propertyId);
    return this.writes.run({ ...staff, idempotency: null }, async (tx) => {
      const { name, signInName, role, deskId = null, language = languages[0] ?? 'en' } = dto;
      await refuseUnknownDesk(tx, deskId);
      const [id, setupCode] = [newId(), newSetupCode()];
      const added = await tx.first(ADD_PERSON, [id, signInName, name, language, codeHashOf(setupCode), CODE_HOURS]);
      if (!added) throw new Refused('sign-in-name-taken');
      await tx.rows(ASSIGN_PERSON, [tx.propertyId, id, role, deskId]);
      const change = { name, signInName, role, deskId, language };
      tx.record({ action: 'staff.added', subject: { kind: 'staff', id }, change, event: {} });
      return { ...(await this.read(tx, id)), setupCode };
    });
  }

  /**
   * Changes what is given; sessions are told, or ended, before it answers.
   *
   * @throws Refused `stale-version`, `desk-unknown`, and the refusals of `decideStaffChange`.
   */
  async edit(id: string, version: number, dto: EditMemberDto, staff: StaffMember): Promise<MemberDto> {
    const keys: string[] = [];
    const member = await this.writes.run(staff, async (tx) => {
      const locked = await this.lock(tx, id);
      const before = { ...(await this.read(tx, id)), deskId: locked.target.deskId };
      const wanted = wantedOf(dto);
      refuseStale(version, before, wanted);
      this.decide(locked, before, staff, { ...wanted, person: touchesPerson(before, wanted) });
      const after = { ...before, ...wanted };
      if (after.active) await refuseUnknownDesk(tx, after.deskId);
      await tx.rows(WRITE_ASSIGNMENT, [tx.propertyId, id, after.role, after.deskId, after.active]);
      if (touchesPerson(before, wanted)) await tx.rows(WRITE_PERSON, [id, after.name, after.language]);
      record(tx, id, before, wanted);
      keys.push(...(await this.sessions.changed(tx, id)));
      return this.read(tx, id);
    });
    await this.principals.drop(keys);
    return member;
  }

  /** Ends the password and all sessions, and answers a one-time code. @throws Refused `works-elsewhere`, `stale-version`. */
  async resetPassword(id: string, version: number, staff: StaffMember): Promise<AddedMemberDto> {
    const keys: string[] = [];
    const answer = await this.writes.run({ ...staff, idempotency: null }, async (tx) => {
      const locked = await this.lock(tx, id);
      const before = await this.read(tx, id);
      refuseStale(version, before, {});
      this.decide(locked, before, staff, { person: true, password: true });
      const setupCode = newSetupCode();
      await tx.rows(RESET_PASSWORD, [id, codeHashOf(setupCode), CODE_HOURS]);
      keys.push(...(await this.sessions.end(tx, id)));
      tx.record({ action: 'staff.password-reset', subject: { kind: 'staff', id }, change: {}, event: {} });
      return { ...(await this.read(tx, id)), setupCode };
    });
    await this.principals.drop(keys);
    return answer;
  }

  private async lock(tx: WriteTransaction, id: string): Promise<{ target: LockedRow; otherAdmins: number }> {
    const rows = await tx.rows<LockedRow>(LOCK_MEMBERS, [tx.propertyId, id]);
    const target = rows.find((row) => row.id === id);
    if (!target) throw new Refused('not-found');
    const admins = rows.filter((row) => row.role === 'admin' && row.active && row.id !== id);
    return { target, otherAdmins: admins.length };
  }

  private async read(tx: WriteTransaction, id: string): Promise<MemberDto> {
    const row = await tx.first<MemberRow>(FIND_MEMBER, [tx.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return toMemberDto(row);
  }

  private decide(
    { target, otherAdmins }: { target: LockedRow; otherAdmins: number },
    { worksElsewhere }: MemberDto,
    staff: StaffMember,
    wish: StaffWish,
  ): void {
    const { role, active } = target;
    const oneself = target.id === staff.actor.id;
    const decision = decideStaffChange({ oneself, role, active, otherAdmins, worksElsewhere }, wish);
    if (!decision.granted) throw new Refused(decision.refusal);
  }
}

/** `deskId: null` means no desk; any other null says nothing. */
function wantedOf(dto: EditMemberDto) {
  return { ...given(dto), ...(dto.deskId === undefined ? {} : { deskId: dto.deskId }) };
}

function touchesPerson(before: MemberDto, { name, language }: EditMemberDto): boolean {
  return (name ?? before.name) !== before.name || (language ?? before.language) !== before.language;
}

async function refuseUnknownDesk(tx: WriteTransaction, deskId: string | null): Promise<void> {
  if (deskId !== null && !(await tx.first(DESK_IN_USE, [tx.propertyId, deskId]))) throw new Refused('desk-unknown');
}

function record(tx: WriteTransaction, id: string, before: object, wanted: EditMemberDto): void {
  const change = changeOf(before, wanted);
  const ended = change['active'] && (wanted.active === true ? 'staff.reactivated' : 'staff.deactivated');
  tx.record({
    action: ended ?? 'staff.changed',
    subject: { kind: 'staff', id },
    change,
    event: { changed: Object.keys(change) },
  });
}
