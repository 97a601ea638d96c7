import type { Permission } from '@amends/staff';
import type { IconName } from '@amends/ui';

/** Sections of the settings in their order, each for whoever may change what it holds. */
export const SETTINGS_SECTIONS = [
  { path: 'hotel', icon: 'house', may: 'property.manage' },
  { path: 'staff', icon: 'people', may: 'staff.manage' },
  { path: 'desks', icon: 'desk', may: 'property.manage' },
  { path: 'languages', icon: 'language', may: 'property.manage' },
  { path: 'appearance', icon: 'sun', may: 'property.manage' },
  { path: 'codes', icon: 'line', may: 'catalogue.manage' },
  { path: 'taxes', icon: 'bill', may: 'catalogue.manage' },
  { path: 'packages', icon: 'gift', may: 'catalogue.manage' },
  { path: 'night', icon: 'moon', may: 'property.manage' },
  { path: 'checklists', icon: 'tasks', may: 'checklist.manage' },
  { path: 'moves', icon: 'move', may: 'property.manage' },
  { path: 'keys', icon: 'key', may: 'api-key.manage' },
] as const satisfies readonly { path: string; icon: IconName; may: Permission }[];

/** Each opens a section: who has none of them has no settings. */
export const SETTINGS_PERMISSIONS: readonly Permission[] = [...new Set(SETTINGS_SECTIONS.map(({ may }) => may))];

const MOST_USED = 'staff';

/** Where the settings open: with the people, or with the first section one may change. */
export function firstSection(may: (permission: Permission) => boolean): string {
  const allowed = SETTINGS_SECTIONS.filter((section) => may(section.may)).map(({ path }): string => path);
  return allowed.includes(MOST_USED) ? MOST_USED : (allowed[0] ?? MOST_USED);
}
