import { RACK_NIGHTS } from '@amends/room-move';
import type { RoomRackQueryDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import { JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import type { StaffMember } from '../staff';
import { ROOM_RACK } from './rack.queries';

/** The house at one look: rooms down, nights across. */
@Injectable()
export class RackService {
  constructor(private readonly reads: Reads) {}

  /** Who does not read stays sees that somebody is in a room, and not who. */
  async read({ from, nights, floor }: RoomRackQueryDto, staff: StaffMember): Promise<JsonText> {
    const { propertyId, permissions } = staff;
    const row = await this.reads.first<{ json: string }>(propertyId, ROOM_RACK, [
      ...[propertyId, from ?? null, nights ?? RACK_NIGHTS, floor ?? null],
      permissions.includes('stay.read'),
    ]);
    if (!row) throw new Error(`The property ${propertyId} has no rack.`);
    return new JsonText(row.json);
  }
}
