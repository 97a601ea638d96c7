import type { Permission } from '@amends/staff';
import { SetMetadata } from '@nestjs/common';

export const REQUIRES = 'amends:requires';
export const SIGNED_IN = 'amends:signed-in';

/** The permission an operation asks for. An operation with neither this, `SignedIn` nor `Public` is refused to all. */
export const Requires = (permission: Permission): MethodDecorator => SetMetadata(REQUIRES, permission);

export const WHILE_LOCKED = 'amends:while-locked';

/**
 * Also for a session that is locked. Only for what a curtain may show to anybody who passes by: numbers, no names, and
 * nothing that is changed.
 */
export const WhileLocked = (): MethodDecorator => SetMetadata(WHILE_LOCKED, true);

/** For whoever is signed in, whatever the role: one's own session, one's own properties. */
export const SignedIn = (): MethodDecorator => SetMetadata(SIGNED_IN, true);
