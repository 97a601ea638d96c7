import type { Permission, Role } from '@amends/staff';
import type { Acting } from '../platform/acting';

/** A person or an API key, at work in one property. */
export interface StaffMember extends Acting {
  readonly propertyCode: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
  readonly deskId: string | null;
  /** BCP 47, for texts meant for the desk. */
  readonly language: string;
}

/** Who came in, before it is known which property is meant. */
export interface Principal {
  readonly kind: 'staff' | 'api-key';
  readonly id: string;
  readonly name: string;
  readonly signInName: string;
  readonly language: string;
  readonly assignments: readonly Assignment[];
  /** The session's or key's own name for the streams and caches it must be dropped from. */
  readonly sessionKey: string;
  readonly csrfToken: string | null;
  readonly expiresAt: string | null;
}

export interface Assignment {
  readonly propertyId: string;
  readonly code: string;
  readonly name: string;
  readonly role: Role;
  readonly permissions: readonly Permission[];
  readonly deskId: string | null;
  readonly deskCode: string | null;
  readonly deskName: string | null;
}
