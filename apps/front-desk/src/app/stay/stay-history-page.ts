import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { CurrentStay } from '../desk/current-stay';
import { StayHistory } from '../desk/stay-history';
import { PartMissing } from '../platform/part-missing';
import { RoomChain } from '../room-move/chain/room-chain';

/** What was: the rooms of this stay, and the troubles of earlier ones. */
@Component({
  selector: 'am-stay-history-page',
  imports: [PartMissing, RoomChain, StayHistory],
  templateUrl: './stay-history-page.html',
  styleUrl: './stay-history-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayHistoryPage {
  protected readonly current = inject(CurrentStay);
}
