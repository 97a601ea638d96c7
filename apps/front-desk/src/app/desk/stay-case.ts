import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseRowDto } from '@amends/case/dto';
import { Chip, Icon } from '@amends/ui';
import { CATEGORY_ICONS } from '../case/category-icons';
import { DueChip } from '../case/due-chip';
import { injectWords } from '../platform/language';
import { Session } from '../platform/session';

/** A case of the guest whose page this is: what it is about, whose, how long; not once more who and where. */
@Component({
  selector: 'am-stay-case',
  imports: [Chip, DueChip, Icon, RouterLink],
  templateUrl: './stay-case.html',
  styleUrl: './stay-case.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayCase {
  readonly row = input.required<CaseRowDto>();

  protected readonly t = injectWords('stay');
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly icon = computed(() => CATEGORY_ICONS[this.row().category]);
  protected readonly owner = computed(() => {
    const { owner } = this.row();
    if (!owner) return this.shell('queue.nobody');
    return owner.id === this.session.current()?.staff.id ? this.shell('queue.mine') : owner.name;
  });
  private readonly session = inject(Session);
}
