export interface GuestName {
  /** Empty where a guest has one name only. */
  readonly firstName: string;
  readonly lastName: string;
  /** The guest's own wish. */
  readonly addressAs?: string | null;
}

/** How to address a guest: as the guest wishes, else first and last name. Without a title, which we would have to guess. */
export function addressAs({ firstName, lastName, addressAs: wish }: GuestName): string {
  return wish?.trim() || `${firstName} ${lastName}`.trim();
}
