import { IsText } from '@amends/kernel/dto';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { INTEGRATION_SCOPES, type Permission } from '../rules/permissions';

/** POST .../api-keys */
export class CreateApiKeyDto {
  /** What the key is for, for example `PMS at night`. */
  @IsText({ most: 80 })
  readonly name!: string;

  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(INTEGRATION_SCOPES.length)
  @IsIn(INTEGRATION_SCOPES, { each: true })
  readonly scopes!: readonly Permission[];

  /** 365 when left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(730)
  readonly expiresInDays?: number;
}

export interface ApiKeyDto {
  readonly id: string;
  readonly name: string;
  /** The first characters, to recognise the key by. */
  readonly prefix: string;
  readonly lastFour: string;
  readonly scopes: readonly Permission[];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

/** The only answer that ever shows the whole key. */
export interface CreatedApiKeyDto extends ApiKeyDto {
  readonly key: string;
}
