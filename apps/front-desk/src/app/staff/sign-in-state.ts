import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { MemberDto } from '@amends/staff/dto';
import { Chip } from '@amends/ui';
import { Clock } from '../platform/clock';
import { injectWords } from '../platform/language';

/** Whether a person has left, waits for a password, is at work, or none of it. */
@Component({
  selector: 'am-sign-in-state',
  imports: [Chip],
  templateUrl: './sign-in-state.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInState {
  readonly person = input.required<MemberDto>();

  protected readonly t = injectWords('settings');
  protected readonly expired = computed(() => {
    const until = this.person().setupExpiresAt;
    return until !== null && Date.parse(until) <= this.clock.now().getTime();
  });
  private readonly clock = inject(Clock);
}
