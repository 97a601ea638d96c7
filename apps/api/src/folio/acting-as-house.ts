import { newId } from '@amends/kernel';
import type { Acting } from '../platform/acting';

/** The hotel itself, for what nobody at a desk asked for. */
export function actingAsHouse(propertyId: string): Acting {
  const actor = { kind: 'system', id: propertyId, name: 'Amends' } as const;
  return { propertyId, actor, deskName: null, requestId: newId(), idempotency: null };
}
