import type { ExternalRefDto } from '@amends/kernel/dto';

export type GuestTier = 'none' | 'silver' | 'gold' | 'platinum';

/** Whether the guest agreed to be written to about the stay. */
export type MessageConsent = 'unknown' | 'given' | 'refused';

export interface GuestDto {
  readonly id: string;
  readonly version: number;
  readonly firstName: string;
  readonly lastName: string;
  /** What stands before the name, in the guest's language: `Ms`, `Pani`, `Dr`. */
  readonly formOfAddress: string | null;
  /** The first name the guest goes by, where it is another. */
  readonly preferredName: string | null;
  /** As the guest wishes to be addressed, for example `Ms Anna Nowak`; never inflected. */
  readonly addressAs: string;
  readonly pronunciation: string | null;
  /** BCP 47, for example `pl`. */
  readonly language: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly tier: GuestTier;
  /** The house gives this guest particular attention, whatever the tier. */
  readonly vip: boolean;
  readonly repeatGuest: boolean;
  readonly messageConsent: MessageConsent;
  readonly externalIds: readonly ExternalRefDto[];
}
