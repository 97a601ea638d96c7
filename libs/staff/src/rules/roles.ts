/** "Supervisor" is the permission level of duty and night managers. */
export const ROLES = [
  'associate',
  'senior',
  'supervisor',
  'experience-manager',
  'head',
  'trainer',
  'qa-analyst',
  'auditor',
  'admin',
  'integration',
] as const;
export type Role = (typeof ROLES)[number];
