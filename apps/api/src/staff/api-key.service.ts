import { newId } from '@amends/kernel';
import type { PageDto, PageQueryDto } from '@amends/kernel/dto';
import type { ApiKeyDto, CreateApiKeyDto, CreatedApiKeyDto } from '@amends/staff/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, pageOf, readCursor } from '../platform/cursor';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { Writes } from '../platform/writes';
import { CREATE_KEY, LIST_KEYS, REVOKE_KEY } from './api-key.queries';
import { Principals } from './principals';
import { hashOf, newApiKey } from './secrets';
import type { StaffMember } from './staff-member';

const YEAR_DAYS = 365;

interface KeyRow extends Omit<ApiKeyDto, 'createdAt' | 'expiresAt' | 'revokedAt' | 'lastUsedAt'> {
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** Keys for machines: shown once, kept as a hash, scoped, expiring. */
@Injectable()
export class ApiKeyService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly principals: Principals,
  ) {}

  async list(query: PageQueryDto, staff: StaffMember): Promise<PageDto<ApiKeyDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { id } = readCursor(query.cursor, ['id']);
    const rows = await this.reads.rows<KeyRow & Record<string, unknown>>(staff.propertyId, LIST_KEYS, [
      staff.propertyId,
      id,
      limit + 1,
    ]);
    return pageOf(rows, limit, (row) => [row.id], toApiKeyDto);
  }

  /** Not idempotent by key: a stored answer would keep the clear key. */
  create(dto: CreateApiKeyDto, staff: StaffMember): Promise<CreatedApiKeyDto> {
    return this.writes.run({ ...staff, idempotency: null }, async (tx) => {
      const key = newApiKey();
      const values = [newId(), dto.name, key.slice(0, 8), key.slice(-4), hashOf(key), dto.scopes, staff.actor.name];
      const row = await tx.first<KeyRow & Record<string, unknown>>(CREATE_KEY, [
        tx.propertyId,
        ...values,
        dto.expiresInDays ?? YEAR_DAYS,
      ]);
      if (!row) throw new Error('The key was not stored.');
      tx.record({
        action: 'api-key.created',
        subject: { kind: 'api-key', id: row.id },
        change: { name: row.name, scopes: row.scopes },
        event: {},
      });
      return { ...toApiKeyDto(row), key };
    });
  }

  /** Ends a key at once, with its tokens and open streams. @throws Refused `not-found`. */
  async revoke(id: string, staff: StaffMember): Promise<void> {
    const { sessionKey, tokens } = await this.writes.run(staff, async (tx) => {
      const row = await tx.first<{ sessionKey: string; tokens: string[] }>(REVOKE_KEY, [tx.propertyId, id]);
      if (!row) throw new Refused('not-found');
      tx.record({ action: 'api-key.revoked', subject: { kind: 'api-key', id }, change: {}, event: {} });
      return row;
    });
    for (const secret of [sessionKey, ...tokens]) await this.principals.revoke(secret);
  }
}

function toApiKeyDto(row: KeyRow): ApiKeyDto {
  const { id, name, prefix, lastFour, scopes, createdBy } = row;
  return {
    id,
    name,
    prefix,
    lastFour,
    scopes,
    createdBy,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}
