import type { PageDto } from '@amends/kernel/dto';
import { MOVE_SETTINGS, MOVE_WEIGHTS } from '@amends/room-move';
import type {
  MoveWeightsDto,
  MoveWeightsListQueryDto,
  MoveWeightsQueryDto,
  SetMoveWeightsDto,
} from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, pageOf, readCursor } from '../platform/cursor';
import { changeOf } from '../platform/given';
import { refuseStale } from '../platform/if-match';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import {
  LOCK_FOR_WEIGHTS,
  NEWEST_WEIGHTS,
  SET_WEIGHTS,
  WEIGHTS_LIST,
  WEIGHTS_OF_VERSION,
} from './move-weights.queries';

type WeightsRow = MoveWeightsDto & Record<string, unknown>;

const UNSET: MoveWeightsDto = { version: 0, weights: MOVE_WEIGHTS, settings: MOVE_SETTINGS, setBy: null, setAt: null };

/** How this house weighs rooms. Nothing is ever changed: each setting is a version of its own. */
@Injectable()
export class MoveWeightsService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** The newest, or those a ranking was made with: version 0 is what stands where nothing was set. @throws Refused `not-found`. */
  async find({ version }: MoveWeightsQueryDto, { propertyId }: StaffMember): Promise<MoveWeightsDto> {
    if (version === undefined)
      return whole(await this.reads.first<WeightsRow>(propertyId, NEWEST_WEIGHTS, [propertyId]));
    if (version === 0) return UNSET;
    const row = await this.reads.first<WeightsRow>(propertyId, WEIGHTS_OF_VERSION, [propertyId, version]);
    if (!row) throw new Refused('not-found');
    return whole(row);
  }

  /** What the house has set, the newest first; nothing while it has set nothing. */
  async list(
    { cursor, limit = DEFAULT_LIMIT }: MoveWeightsListQueryDto,
    staff: StaffMember,
  ): Promise<PageDto<MoveWeightsDto>> {
    const { propertyId } = staff;
    const { version } = readCursor(cursor, ['version']);
    const rows = await this.reads.rows<WeightsRow>(propertyId, WEIGHTS_LIST, [propertyId, version, limit + 1]);
    return pageOf(rows, limit, (row) => [`${row.version}`], whole);
  }

  /** The same once more is no new version. @throws Refused `stale-version`. */
  set(version: number, dto: SetMoveWeightsDto, staff: StaffMember): Promise<MoveWeightsDto> {
    return this.writes.run(staff, async (tx) => {
      await tx.rows(LOCK_FOR_WEIGHTS, [tx.propertyId]);
      const before = whole(await tx.first<WeightsRow>(NEWEST_WEIGHTS, [tx.propertyId]));
      refuseStale(version, before, dto);
      return this.write(tx, before, dto);
    });
  }

  /** In the running transaction: how long rooms are held, and when a fault counts. */
  async settingsIn(tx: WriteTransaction): Promise<MoveWeightsDto['settings']> {
    return whole(await tx.first<WeightsRow>(NEWEST_WEIGHTS, [tx.propertyId])).settings;
  }

  private async write(tx: WriteTransaction, before: MoveWeightsDto, dto: SetMoveWeightsDto): Promise<MoveWeightsDto> {
    const { weights, settings } = dto;
    const change = { ...changeOf(before.weights, weights), ...changeOf(before.settings, settings) };
    if (Object.keys(change).length === 0) return before;
    const { id, name } = tx.acting.actor;
    const version = before.version + 1;
    await tx.rows(SET_WEIGHTS, [tx.propertyId, version, weights, settings, id, name, tx.at]);
    tx.record({
      action: 'property.move-weights-set',
      subject: { kind: 'property', id: tx.propertyId },
      change: { version, ...change },
      event: { version, changed: Object.keys(change) },
    });
    return { version, weights, settings, setBy: name, setAt: tx.at.toISOString() };
  }
}

/** What was added since a version was set stands as we suggest. */
function whole(row: WeightsRow | undefined): MoveWeightsDto {
  if (!row) return UNSET;
  const { version, weights, settings, setBy, setAt } = row;
  return {
    version,
    weights: { ...MOVE_WEIGHTS, ...weights },
    settings: { ...MOVE_SETTINGS, ...settings },
    setBy,
    setAt,
  };
}
