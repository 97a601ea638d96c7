import { ChangeDetectionStrategy, Component } from '@angular/core';
import { injectWords } from '../platform/language';
import { DueUntilMorning } from './house';
import { FollowUps } from './night/follow-ups';

/** Whom a desk away from the house has to call back: it is all some of them ever see of the guest. */
@Component({
  selector: 'am-call-back',
  imports: [FollowUps],
  providers: [DueUntilMorning],
  templateUrl: './call-back.html',
  styleUrl: './call-back.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'am-panel' },
})
export class CallBack {
  protected readonly t = injectWords('desk');
}
