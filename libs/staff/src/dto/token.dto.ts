import { IsText } from '@amends/kernel/dto';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

/** POST /api/v1/oauth/token. Names are those of RFC 6749; sent as JSON or as a form. */
export class TokenRequestDto {
  @IsIn(['client_credentials'])
  readonly grant_type!: 'client_credentials';

  /** Id of the API key; here or by HTTP Basic. */
  @IsOptional()
  @IsUUID()
  readonly client_id?: string;

  /** The API key itself; here or by HTTP Basic. */
  @IsOptional()
  @IsText({ most: 200, opaque: true })
  readonly client_secret?: string;

  /** Some of the key's scopes, with spaces between; all when left out. */
  @IsOptional()
  @IsText({ most: 1000 })
  readonly scope?: string;
}

export interface AccessTokenDto {
  /**
   * Sent as `Authorization: Bearer amt_…`.
   * @maxLength 100
   */
  readonly access_token: string;
  readonly token_type: 'Bearer';
  /**
   * Seconds.
   * @minimum 1
   * @maximum 86400
   */
  readonly expires_in: number;
  /** Scopes with spaces between. */
  readonly scope: string;
}
