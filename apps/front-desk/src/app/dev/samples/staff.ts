import type { ApiKeyDto, DeskSetupDto, MemberDto, StationPersonDto } from '@amends/staff/dto';
import { COLLEAGUE, ME, inMinutes } from './house';

const DAY = 24 * 60;

/** Who comes back to this desk with a PIN. */
export const STATION_PEOPLE: readonly StationPersonDto[] = [
  { ...ME, initials: 'MS', here: true },
  { ...COLLEAGUE, initials: 'IF', here: false },
  { id: 'aleksandra', name: 'Aleksandra Wiśniewska-Kowalczyk', initials: 'AW', here: false },
];

export const DESKS: readonly DeskSetupDto[] = [
  { id: 'front', version: 1, code: 'FRONT', name: 'Front desk', kind: 'hotel', active: true, people: 6 },
  { id: 'air', version: 1, code: 'AIR', name: 'Desk at the airport', kind: 'airport', active: true, people: 1 },
  { id: 'line', version: 2, code: 'TEL', name: 'Guest line', kind: 'telephone', active: false, people: 0 },
];

function member(id: string, name: string, change: Partial<MemberDto>): MemberDto {
  return {
    id,
    version: 2,
    name,
    signInName: id,
    language: 'en',
    role: 'associate',
    desk: { id: 'front', code: 'FRONT', name: 'Front desk' },
    active: true,
    onShift: false,
    worksElsewhere: false,
    setupExpiresAt: null,
    ...change,
  };
}

/** At work, away, in another hotel as well, waiting for a password, too late for it, gone. */
export const MEMBERS: readonly MemberDto[] = [
  member('ines.ferreira', COLLEAGUE.name, { onShift: true, role: 'supervisor' }),
  member('aleksandra.wisniewska', 'Aleksandra Wiśniewska-Kowalczyk', { language: 'pl' }),
  member('jonas.petraitis', 'Jonas Petraitis', { worksElsewhere: true, language: 'lt', desk: null }),
  member('new', 'Ana Horvat', { setupExpiresAt: inMinutes(2 * DAY) }),
  member('late', 'Zuzana Nováková', { setupExpiresAt: inMinutes(-DAY) }),
  member('gone', 'Tomás Almeida', { active: false }),
];

function key(id: string, name: string, change: Partial<ApiKeyDto>): ApiKeyDto {
  return {
    id,
    name,
    prefix: 'am_live',
    lastFour: '7f31',
    scopes: ['case.read', 'case.write'],
    createdAt: inMinutes(-30 * DAY),
    createdBy: ME.name,
    expiresAt: inMinutes(335 * DAY),
    revokedAt: null,
    lastUsedAt: null,
    ...change,
  };
}

/** In use, never used, past its time, ended. */
export const KEYS: readonly ApiKeyDto[] = [
  key('used', 'Door locks of the east wing', { lastUsedAt: inMinutes(-4), scopes: ['event.read'] }),
  key('never', 'Guest messages', {}),
  key('past', 'Housekeeping board', { expiresAt: inMinutes(-DAY) }),
  key('ended', 'Trial', { revokedAt: inMinutes(-3 * DAY) }),
];
