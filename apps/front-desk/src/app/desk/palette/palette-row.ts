import type { CaseCategory, CaseState } from '@amends/case';
import type { RoomHitDto, SearchHitDto } from '@amends/desk/dto';
import type { StayStatus } from '@amends/stay';
import type { Shortcut } from '../../platform/keyboard/shortcut';

export interface StayRow {
  readonly kind: 'stay';
  readonly id: string;
  readonly stayId: string;
  readonly addressAs: string;
  readonly roomNumber: string | null;
  readonly confirmationNumber: string;
  readonly status: StayStatus;
  readonly arrival: string;
  readonly departure: string;
  readonly openCases: number;
  readonly matched?: SearchHitDto['matched'];
}

export interface RoomRow {
  readonly kind: 'room';
  readonly id: string;
  readonly room: RoomHitDto;
}

export interface FoundCaseRow {
  readonly kind: 'case';
  readonly id: string;
  readonly caseId: string;
  readonly number: string;
  readonly category: CaseCategory;
  readonly state: CaseState;
  readonly guestName: string;
  readonly roomNumber: string | null;
  readonly stayId: string | null;
}

export interface CommandRow {
  readonly kind: 'command';
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
  readonly shortcut: Shortcut;
}

/** One line of the palette; its `id` stays the same while what it stands for does. */
export type PaletteRow = StayRow | RoomRow | FoundCaseRow | CommandRow;

export type PaletteGroupName = 'recent' | 'stays' | 'rooms' | 'cases' | 'commands' | 'keys' | 'also';

export interface PaletteGroup {
  readonly name: PaletteGroupName;
  readonly rows: readonly PaletteRow[];
}

/** Groups in order, without empty ones. */
export function groupsOf(...groups: readonly PaletteGroup[]): readonly PaletteGroup[] {
  return groups.filter(({ rows }) => rows.length > 0);
}

/**
 * What is shown when more is known about the same line: rows already there keep their places and are brought up to
 * date, new ones join below all of them. Nothing moves under the hand that is about to press Enter.
 */
export function keepPlaces(shown: readonly PaletteGroup[], latest: readonly PaletteGroup[]): readonly PaletteGroup[] {
  if (shown.length === 0) return latest;
  const now = new Map(latest.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
  const kept = shown.map(({ name, rows }) => ({ name, rows: rows.map((row) => now.get(row.id) ?? row) }));
  const known = new Set(kept.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const joining = [...now.values()].filter(({ id }) => !known.has(id));
  const also = kept.find(({ name }) => name === 'also')?.rows ?? [];
  return groupsOf(...kept.filter(({ name }) => name !== 'also'), { name: 'also', rows: [...also, ...joining] });
}
