/**
 * "Supervisor" is the permission level of duty and night managers. An attendant is of housekeeping, maintenance or the
 * porters: knows rooms and tasks, and nothing of a guest.
 */
export const ROLES = [
  'associate',
  'senior',
  'supervisor',
  'experience-manager',
  'head',
  'attendant',
  'trainer',
  'qa-analyst',
  'auditor',
  'admin',
  'integration',
] as const;
export type Role = (typeof ROLES)[number];

/** What a person can be; machines are given keys instead. */
export const PERSON_ROLES = ROLES.filter((role) => role !== 'integration');
export type PersonRole = Exclude<Role, 'integration'>;
