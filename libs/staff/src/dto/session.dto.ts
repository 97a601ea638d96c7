import { IsText } from '@amends/kernel/dto';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { PASSWORD_MOST } from '../rules/decide-password';
import type { Permission } from '../rules/permissions';
import type { Role } from '../rules/roles';

/** POST /api/v1/session */
export class SignInDto {
  @IsText({ most: 80 })
  readonly signInName!: string;

  /** Taken as typed: neither trimmed nor normalised. A one-time code stands here until a password is chosen. */
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_MOST)
  readonly password!: string;

  /** With a one-time code: the password that is chosen. Without one it changes nothing. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(PASSWORD_MOST)
  readonly newPassword?: string;
}

/** Who is signed in, where, and what they may do there. */
export interface SessionDto {
  readonly staff: StaffDto;
  readonly assignments: readonly AssignmentDto[];
  /** Sent back as `X-CSRF-Token` with every write of this session. */
  readonly csrfToken: string;
  readonly expiresAt: string;
  /** Whether this person has set a PIN to come back with. */
  readonly hasPin: boolean;
}

export interface StaffDto {
  readonly id: string;
  readonly name: string;
  readonly signInName: string;
  /** BCP 47. */
  readonly language: string;
}

export interface AssignmentDto {
  readonly property: { readonly code: string; readonly name: string };
  readonly role: Role;
  readonly desk: { readonly code: string; readonly name: string } | null;
  readonly permissions: readonly Permission[];
}
