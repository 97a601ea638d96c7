import { mayDo, permissionsOf, type Role } from '@amends/staff';
import { firstSection, SETTINGS_PERMISSIONS, SETTINGS_SECTIONS } from './settings-sections';

const sectionsOf = (role: Role) => SETTINGS_SECTIONS.filter(({ may }) => mayDo(role, may)).map(({ path }) => path);

it('are all open to an administrator, who begins with the people', () => {
  expect(sectionsOf('admin')).toEqual(SETTINGS_SECTIONS.map(({ path }) => path));
  expect(firstSection((one) => mayDo('admin', one))).toBe('staff');
});

it.each(['supervisor', 'experience-manager', 'head'] as const)('are the checklists for a %s', (role) => {
  expect(sectionsOf(role)).toEqual(['checklists']);
  expect(firstSection((one) => mayDo(role, one))).toBe('checklists');
});

it.each(['associate', 'senior', 'attendant', 'auditor'] as const)('are none for a %s', (role) => {
  expect(sectionsOf(role)).toEqual([]);
  expect(permissionsOf(role).some((one) => SETTINGS_PERMISSIONS.includes(one))).toBe(false);
});
