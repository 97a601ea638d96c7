import { IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { PIN_SHAPE } from '../rules/decide-pin';

/** PUT /api/v1/session/pin */
export class SetPinDto {
  /** Typed again, so that nobody sets a PIN at a screen left open. Taken as typed. */
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  readonly password!: string;

  /** Four to eight digits. */
  @IsString()
  @Matches(PIN_SHAPE)
  readonly pin!: string;
}

/** POST /api/v1/session/pin */
export class ComeBackDto {
  /** One of the people of this station. */
  @IsUUID()
  readonly staffId!: string;

  @IsString()
  @Matches(PIN_SHAPE)
  readonly pin!: string;
}

/** Somebody who may come back to this station with a PIN. */
export interface StationPersonDto {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  /** Whose session this browser holds, open or locked. */
  readonly here: boolean;
}
