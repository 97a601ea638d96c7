import type { Role } from '@amends/staff';

/** Where somebody's day starts. */
export type FirstScreen = '/desk' | '/board' | '/night' | '/settings' | '/audit' | '/tasks';

/** As the appearance turns dark by itself. */
const NIGHT = { from: 22, until: 6 };

const BY_ROLE: Readonly<Record<Role, FirstScreen>> = {
  associate: '/desk',
  senior: '/desk',
  supervisor: '/board',
  'experience-manager': '/board',
  head: '/board',
  attendant: '/tasks',
  trainer: '/board',
  'qa-analyst': '/board',
  auditor: '/audit',
  admin: '/settings',
  integration: '/desk',
};

/** Supervisor is the level of the night manager: the one who has the house at night. */
const AT_NIGHT: readonly Role[] = ['supervisor', 'head'];

/** The first screen after sign-in: by role, and by the hour for who has the house at night. */
export function firstScreen(
  role: Role | undefined,
  hour: number,
  exists: (screen: FirstScreen) => boolean,
): FirstScreen {
  const night = hour >= NIGHT.from || hour < NIGHT.until;
  const wanted = night && role && AT_NIGHT.includes(role) ? '/night' : BY_ROLE[role ?? 'associate'];
  return exists(wanted) ? wanted : '/desk';
}
