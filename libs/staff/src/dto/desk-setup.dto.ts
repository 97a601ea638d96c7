import { IsText, PageQueryDto } from '@amends/kernel/dto';
import { DESK_KINDS, type DeskKind } from '@amends/property';
import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';

const CODE = /^[A-Z0-9]{2,10}$/;

/** GET .../desks */
export class DeskListQueryDto extends PageQueryDto {}

/** POST .../desks */
export class AddDeskDto {
  /** Short and stable, for example `AIR`. */
  @Matches(CODE)
  readonly code!: string;

  @IsText({ most: 80 })
  readonly name!: string;

  @IsIn(DESK_KINDS)
  readonly kind!: DeskKind;
}

/** PATCH .../desks/:id: what is left out stays. */
export class EditDeskDto {
  @IsOptional()
  @IsText({ most: 80 })
  readonly name?: string;

  @IsOptional()
  @IsIn(DESK_KINDS)
  readonly kind?: DeskKind;

  /** `false` puts it out of use, once nobody is assigned to it. */
  @IsOptional()
  @IsBoolean()
  readonly active?: boolean;
}

/** A desk as the administrator sees it. */
export interface DeskSetupDto {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly kind: DeskKind;
  readonly active: boolean;
  /** People who work here. */
  readonly people: number;
}
