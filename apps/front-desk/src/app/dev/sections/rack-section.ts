import { ChangeDetectionStrategy, Component } from '@angular/core';
import { ROOM_STATUSES } from '@amends/room';
import { CarryBand } from '../../room-move/rack/carry-band';
import { RackGrid } from '../../room-move/rack/rack-grid';
import { RackList } from '../../room-move/rack/rack-list';
import { RoomMark } from '../../room-move/rack/room-mark';
import { RoomPanel } from '../../room-move/rack/room-panel';
import { Session } from '../../platform/session';
import { supervisorSession } from '../samples/provide-samples';
import { CARRIED, RACK } from '../samples/rack';
import { Specimen } from '../specimen';

/** Rooms down, nights across, with a guest carried to another one; the same for a phone; one room whole, and closing it. */
@Component({
  selector: 'am-rack-section',
  imports: [CarryBand, RackGrid, RackList, RoomMark, RoomPanel, Specimen],
  providers: [{ provide: Session, useFactory: supervisorSession }],
  templateUrl: './rack-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RackSection {
  protected readonly statuses = ROOM_STATUSES;
  protected readonly rack = RACK;
  protected readonly month = { ...RACK, nights: 30 };
  protected readonly carried = CARRIED;
  protected readonly failed = { ...CARRIED.from, id: 'failed', discrepancy: 'sleep', stays: [] } as const;
}
