import type { Permission } from '@amends/staff';
import type { IconName } from '@amends/ui';
import type { TextKey } from '../platform/word-keys';
import { SETTINGS_PERMISSIONS } from '../staff/settings-sections';

/** A place of the rail, and of the keys that lead there. */
export interface Place {
  readonly path: string;
  readonly icon: IconName;
  readonly name: TextKey<'shell'>;
  /** A sequence as `Keyboard` writes it. */
  readonly keys: string;
  readonly go: TextKey<'shell'>;
  /** One of them is enough. */
  readonly may: Permission | readonly Permission[];
  /** Which cases are counted on it. */
  readonly counts?: 'late' | 'unowned';
  /** Behind "more" on a phone. */
  readonly rest?: boolean;
}

/** In the order of the rail. */
export const PLACES: readonly Place[] = [
  {
    ...{ path: '/desk', icon: 'desk', name: 'nav.desk', keys: 'g d', go: 'keys.go-desk' },
    ...{ may: 'case.read', counts: 'unowned' },
  },
  {
    ...{ path: '/board', icon: 'board', name: 'nav.board', keys: 'g b', go: 'keys.go-board' },
    ...{ may: 'case.read', counts: 'late' },
  },
  {
    ...{ path: '/rooms', icon: 'bed', name: 'nav.rooms', keys: 'g m', go: 'keys.go-rooms' },
    ...{ may: 'room.read', rest: true },
  },
  {
    ...{ path: '/night', icon: 'moon', name: 'nav.night', keys: 'g n', go: 'keys.go-night' },
    ...{ may: 'house.read', rest: true },
  },
  {
    ...{ path: '/bill-checks', icon: 'bill', name: 'nav.bill-checks', keys: 'g c', go: 'keys.go-bill-checks' },
    ...{ may: 'bill.check', rest: true },
  },
  {
    ...{ path: '/tasks', icon: 'tasks', name: 'nav.tasks', keys: 'g t', go: 'keys.go-tasks' },
    ...{ may: 'task.read', rest: true },
  },
  {
    ...{ path: '/audit', icon: 'audit', name: 'nav.audit', keys: 'g u', go: 'keys.go-audit' },
    ...{ may: 'audit.read', rest: true },
  },
  {
    ...{ path: '/settings', icon: 'house', name: 'nav.settings', keys: 'g s', go: 'keys.go-settings' },
    ...{ may: SETTINGS_PERMISSIONS, rest: true },
  },
];

export function mayGo({ may }: Pick<Place, 'may'>, holds: (permission: Permission) => boolean): boolean {
  return typeof may === 'string' ? holds(may) : may.some(holds);
}

/** A part of a place, too rare for the rail and a key: found by its name. */
export type PartOfPlace = Pick<Place, 'path' | 'go' | 'may'>;

export const PARTS: readonly PartOfPlace[] = [
  { path: '/rooms/others', go: 'keys.go-others', may: 'stay.move' },
  { path: '/settings/moves', go: 'keys.go-moves', may: 'property.manage' },
];
