import { newId } from '@amends/kernel';
import type { Permission } from '@amends/staff';
import type { AccessTokenDto } from '@amends/staff/dto';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { Writes } from '../platform/writes';
import { hashOf, newAccessToken } from './secrets';
import { FIND_KEY } from './staff.queries';
import { ISSUE_TOKEN } from './token.queries';

const LIFETIME_SECONDS = 3600;

export interface Client {
  readonly id: string;
  readonly secret: string;
}

interface KeyRow {
  readonly propertyId: string;
  readonly id: string;
  readonly name: string;
  readonly scopes: Permission[];
  readonly [column: string]: unknown;
}

/** OAuth 2 client credentials (RFC 6749, 4.4): a client is an API key by its id, its secret is the key. */
@Injectable()
export class TokenService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** A token for an hour, with the key's scopes or some of them. @throws Refused `client-wrong`, `scope-not-granted`. */
  async issue(client: Client | undefined, wanted: string | undefined, requestId: string): Promise<AccessTokenDto> {
    const key = client && (await this.keyOf(client));
    if (!key) throw new Refused('client-wrong');
    const scopes = wanted ? wanted.split(' ').filter(Boolean) : key.scopes;
    const beyond = scopes.filter((scope) => !(key.scopes as string[]).includes(scope));
    if (beyond.length > 0 || scopes.length === 0) throw new Refused('scope-not-granted', { scopes: beyond });
    const token = newAccessToken();
    await this.keep(key, token, scopes, requestId);
    return { access_token: token, token_type: 'Bearer', expires_in: LIFETIME_SECONDS, scope: scopes.join(' ') };
  }

  /** Only a key itself: a token does not beget tokens. */
  private async keyOf({ id, secret }: Client): Promise<KeyRow | undefined> {
    if (!secret.startsWith('amk_')) return undefined;
    const [key] = await this.reads.unscoped<KeyRow>(FIND_KEY, [hashOf(secret)]);
    return key?.id === id.toLowerCase() ? key : undefined;
  }

  private async keep(key: KeyRow, token: string, scopes: readonly string[], requestId: string): Promise<void> {
    const { propertyId, id, name } = key;
    const actor = { kind: 'api-key', id, name } as const;
    await this.writes.run({ propertyId, actor, deskName: null, requestId, idempotency: null }, async (tx) => {
      await tx.rows(ISSUE_TOKEN, [propertyId, newId(), id, hashOf(token), scopes, LIFETIME_SECONDS]);
      tx.record({ action: 'api-key.token-issued', subject: { kind: 'api-key', id }, change: { scopes }, event: {} });
      return {};
    });
  }
}
