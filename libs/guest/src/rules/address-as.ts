export interface GuestName {
  /** Empty where a guest has one name only. */
  readonly firstName: string;
  readonly lastName: string;
  /** What stands before the name, as the guest or the PMS says it. */
  readonly formOfAddress?: string | null;
  /** The first name the guest goes by. */
  readonly preferredName?: string | null;
  /** The guest's own wish. */
  readonly addressAs?: string | null;
}

/**
 * How to address a guest: as the guest wishes, else form of address, the first name gone by, last name. A form of
 * address nobody said is left away, not guessed.
 */
export function addressAs({ firstName, lastName, formOfAddress, preferredName, addressAs: wish }: GuestName): string {
  const parts = [formOfAddress, preferredName?.trim() || firstName, lastName];
  return (
    wish?.trim() ||
    parts
      .map((part) => part?.trim())
      .filter(Boolean)
      .join(' ')
  );
}
