import { IsText, PageQueryDto } from '@amends/kernel/dto';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { PERSON_ROLES, type PersonRole, type Role } from '../rules/roles';

const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/;
const SIGN_IN_NAME = /^[a-z0-9][a-z0-9._-]{1,39}$/;

/** GET .../staff */
export class MemberListQueryDto extends PageQueryDto {
  /** Part of the name or of the sign-in name; accents and case do not matter. */
  @IsOptional()
  @IsText({ most: 80 })
  readonly q?: string;

  @IsOptional()
  @IsIn(PERSON_ROLES)
  readonly role?: PersonRole;

  @IsOptional()
  @IsUUID()
  readonly deskId?: string;

  /** `true` for those who work here, `false` for those who have left; all when left out. */
  @IsOptional()
  @IsIn(['true', 'false'])
  readonly active?: 'true' | 'false';
}

/** GET .../colleagues */
export class ColleagueListQueryDto extends PageQueryDto {
  /** Part of the name; accents and case do not matter. */
  @IsOptional()
  @IsText({ most: 80 })
  readonly q?: string;
}

/** POST .../staff */
export class AddMemberDto {
  @IsText({ most: 120 })
  readonly name!: string;

  /** Small letters, digits, dots and dashes; unique over all hotels of this installation. */
  @Matches(SIGN_IN_NAME)
  readonly signInName!: string;

  /** BCP 47; the house's own when left out. */
  @IsOptional()
  @Matches(LANGUAGE)
  readonly language?: string;

  @IsIn(PERSON_ROLES)
  readonly role!: PersonRole;

  /** None for those without a desk of their own. */
  @IsOptional()
  @IsUUID()
  readonly deskId?: string | null;
}

/** PATCH .../staff/:id: what is left out stays. */
export class EditMemberDto {
  @IsOptional()
  @IsText({ most: 120 })
  readonly name?: string;

  /** BCP 47. */
  @IsOptional()
  @Matches(LANGUAGE)
  readonly language?: string;

  @IsOptional()
  @IsIn(PERSON_ROLES)
  readonly role?: PersonRole;

  /** `null` takes the desk away. */
  @IsOptional()
  @IsUUID()
  readonly deskId?: string | null;

  /** `false` ends the work here and all sessions at once. */
  @IsOptional()
  @IsBoolean()
  readonly active?: boolean;
}

/** A person as the administrator sees them. */
export interface MemberDto {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly signInName: string;
  /** BCP 47. */
  readonly language: string;
  readonly role: Role;
  readonly desk: MemberDeskDto | null;
  readonly active: boolean;
  /** Signed in here, and seen in the last half hour. */
  readonly onShift: boolean;
  /** Name, language and password can be changed by themselves only: they hold in another hotel as well. */
  readonly worksElsewhere: boolean;
  /** Until when the one-time code can be used; none when a password is chosen. */
  readonly setupExpiresAt: string | null;
}

export interface MemberDeskDto {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The only answer that ever shows the one-time code. */
export interface AddedMemberDto extends MemberDto {
  /** Typed instead of a password at the first sign-in, where a password is chosen. */
  readonly setupCode: string;
}

/** Somebody a case can be given to. */
export interface ColleagueDto {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly desk: { readonly code: string; readonly name: string } | null;
  /** Signed in, and seen in the last half hour. */
  readonly onShift: boolean;
}
