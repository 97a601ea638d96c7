import { IsText } from '@amends/kernel/dto';
import { IsString, MaxLength, MinLength } from 'class-validator';
import type { Permission } from '../rules/permissions';
import type { Role } from '../rules/roles';

/** POST /api/v1/session */
export class SignInDto {
  @IsText({ most: 80 })
  readonly signInName!: string;

  /** Taken as typed: neither trimmed nor normalised. */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  readonly password!: string;
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
