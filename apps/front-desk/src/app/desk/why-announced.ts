import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { AnnouncedStayDto } from '@amends/desk/dto';
import { Chip } from '@amends/ui';
import { injectWords } from '../platform/language';
import { STATUS_TONES } from '../stay/status-tones';

/** Why a guest is announced: what was promised, what is open, what went wrong before. Nothing of it: whether they come or go. */
@Component({
  selector: 'am-why-announced',
  imports: [Chip],
  templateUrl: './why-announced.html',
  styleUrl: './why-announced.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhyAnnounced {
  readonly stay = input.required<AnnouncedStayDto>();
  /** Whether they come or go is said already by the list they stand in. */
  readonly quiet = input(false);

  protected readonly t = injectWords('desk');
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly tones = STATUS_TONES;
  protected readonly facts = computed(() => this.stay().announce);
  protected readonly plain = computed(() => {
    const { openCases, openPromises, openFindings, pastSerious } = this.facts();
    return openCases === 0 && openPromises === 0 && openFindings === 0 && !pastSerious;
  });
}
