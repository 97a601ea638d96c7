import type { ExternalRefDto } from '@amends/kernel/dto';

export type GuestTier = 'none' | 'silver' | 'gold' | 'platinum';

export interface GuestDto {
  readonly id: string;
  readonly version: number;
  readonly firstName: string;
  readonly lastName: string;
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
  readonly repeatGuest: boolean;
  readonly externalIds: readonly ExternalRefDto[];
}
