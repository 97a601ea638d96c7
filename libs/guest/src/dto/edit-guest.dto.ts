import { IsText, PageQueryDto } from '@amends/kernel/dto';
import { IsBoolean, IsEmail, IsIn, IsOptional, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import type { GuestTier, MessageConsent } from './guest.dto';
import { GUEST_TIERS, GuestFields, MESSAGE_CONSENTS } from './put-guest.dto';

/** What a guest always has may be left out of a change, but not emptied. */
const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_guest, value) => value !== undefined);

/** POST .../guests */
export class CreateGuestDto extends GuestFields {
  /** Chosen by the client, so that pressing twice creates one guest. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;
}

/** PATCH .../guests/:id, with If-Match. What is left out stays; `null` empties what may be empty. */
export class EditGuestDto {
  @MayBeLeftOut()
  @IsText({ most: 80, least: 0 })
  readonly firstName?: string;

  @MayBeLeftOut()
  @IsText({ most: 80 })
  readonly lastName?: string;

  @IsOptional()
  @IsText({ most: 30 })
  readonly formOfAddress?: string | null;

  @IsOptional()
  @IsText({ most: 80 })
  readonly preferredName?: string | null;

  /** Made of form of address, first and last name when `null`. */
  @IsOptional()
  @IsText({ most: 160 })
  readonly addressAs?: string | null;

  @IsOptional()
  @IsText({ most: 160 })
  readonly pronunciation?: string | null;

  /** BCP 47. */
  @MayBeLeftOut()
  @Matches(/^[a-z]{2,3}(-[A-Z]{2})?$/)
  @MaxLength(6)
  readonly language?: string;

  /** ISO 3166-1 alpha-2. */
  @IsOptional()
  @Matches(/^[A-Z]{2}$/)
  @MaxLength(2)
  readonly country?: string | null;

  @IsOptional()
  @IsText({ most: 254 })
  @IsEmail()
  readonly email?: string | null;

  @IsOptional()
  @IsText({ most: 40 })
  readonly phone?: string | null;

  @MayBeLeftOut()
  @IsIn(GUEST_TIERS)
  readonly tier?: GuestTier;

  @MayBeLeftOut()
  @IsBoolean()
  readonly vip?: boolean;

  @MayBeLeftOut()
  @IsBoolean()
  readonly repeatGuest?: boolean;

  @MayBeLeftOut()
  @IsIn(MESSAGE_CONSENTS)
  readonly messageConsent?: MessageConsent;
}

/** GET .../guests */
export class GuestListQueryDto extends PageQueryDto {
  @IsOptional()
  @IsText({ most: 254 })
  @IsEmail()
  readonly email?: string;
}
