import type { Role } from './roles';

/** What is known of a person and of who wants to change them, read under lock. */
export interface StaffFacts {
  /** Whether somebody changes their own entry. */
  readonly oneself: boolean;
  readonly role: Role;
  readonly active: boolean;
  /** Administrators at work in this hotel beside this person. */
  readonly otherAdmins: number;
  /** Whether the person also works in another hotel. */
  readonly worksElsewhere: boolean;
}

/** What is wanted; left out means as it is. */
export interface StaffWish {
  readonly role?: Role | undefined;
  readonly active?: boolean | undefined;
  /** Whether name, language or password are touched: they are the person's in every hotel. */
  readonly person?: boolean | undefined;
  /** Whether the password is taken away: a session somebody left open must not be enough to take over its person. */
  readonly password?: boolean | undefined;
}

export type StaffRefusal = 'own-role' | 'own-deactivation' | 'own-password' | 'last-admin' | 'works-elsewhere';

export type StaffDecision = { readonly granted: true } | { readonly granted: false; readonly refusal: StaffRefusal };

/**
 * Whether a person may be changed so: nobody raises or removes themselves, a hotel never loses its last administrator,
 * and nobody changes what also holds in a hotel that is not theirs.
 */
export function decideStaffChange(facts: StaffFacts, wish: StaffWish): StaffDecision {
  const refusal = refusalOf(facts, wish);
  return refusal === undefined ? { granted: true } : { granted: false, refusal };
}

function refusalOf(facts: StaffFacts, wish: StaffWish): StaffRefusal | undefined {
  if (facts.oneself && (wish.role ?? facts.role) !== facts.role) return 'own-role';
  if (facts.oneself && wish.active === false) return 'own-deactivation';
  if (facts.oneself && wish.password === true) return 'own-password';
  if (wish.person === true && facts.worksElsewhere && !facts.oneself) return 'works-elsewhere';
  const administers = (wish.active ?? facts.active) && (wish.role ?? facts.role) === 'admin';
  const wasAdmin = facts.active && facts.role === 'admin';
  return wasAdmin && !administers && facts.otherAdmins === 0 ? 'last-admin' : undefined;
}
