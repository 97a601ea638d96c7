import { IsInstant, IsText } from '@amends/kernel/dto';
import { IsBoolean, IsEmail, IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import type { GuestTier, MessageConsent } from './guest.dto';

export const GUEST_TIERS = ['none', 'silver', 'gold', 'platinum'] as const satisfies readonly GuestTier[];
export const MESSAGE_CONSENTS = ['unknown', 'given', 'refused'] as const satisfies readonly MessageConsent[];

/** What is said of a guest, whoever says it. */
export class GuestFields {
  @IsText({ most: 80, least: 0 })
  readonly firstName!: string;

  @IsText({ most: 80 })
  readonly lastName!: string;

  /** What stands before the name, in the guest's language: `Ms`, `Pani`, `Dr`. */
  @IsOptional()
  @IsText({ most: 30 })
  readonly formOfAddress?: string;

  /** The first name the guest goes by, where it is another. */
  @IsOptional()
  @IsText({ most: 80 })
  readonly preferredName?: string;

  /** As the guest wishes to be addressed; made of form of address, first and last name when left out. */
  @IsOptional()
  @IsText({ most: 160 })
  readonly addressAs?: string;

  @IsOptional()
  @IsText({ most: 160 })
  readonly pronunciation?: string;

  /** BCP 47; the property's first language when left out. */
  @IsOptional()
  @Matches(/^[a-z]{2,3}(-[A-Z]{2})?$/)
  @MaxLength(6)
  readonly language?: string;

  /** ISO 3166-1 alpha-2. */
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  @MaxLength(2)
  readonly country?: string;

  @IsOptional()
  @IsText({ most: 254 })
  @IsEmail()
  readonly email?: string;

  /** E.164 or as written at the desk. */
  @IsOptional()
  @IsText({ most: 40 })
  readonly phone?: string;

  @IsOptional()
  @IsIn(GUEST_TIERS)
  readonly tier?: GuestTier;

  /** The house gives this guest particular attention, whatever the tier. */
  @IsOptional()
  @IsBoolean()
  readonly vip?: boolean;

  @IsOptional()
  @IsBoolean()
  readonly repeatGuest?: boolean;

  /** Whether the guest agreed to be written to about the stay; `unknown` when left out. */
  @IsOptional()
  @IsIn(MESSAGE_CONSENTS)
  readonly messageConsent?: MessageConsent;
}

/** PUT .../guests/by-external/:system/:externalId */
export class PutGuestDto extends GuestFields {
  /** When the other system last changed it, RFC 3339; what is older than what came before changes nothing. */
  @IsOptional()
  @IsInstant()
  readonly changedAt?: string;
}
