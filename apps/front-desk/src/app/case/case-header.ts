import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseTransition } from '@amends/case';
import type { CaseDto } from '@amends/case/dto';
import { Button, Chip, Icon, KeyHint, type Tone } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Session } from '../platform/session';
import { PageTitle } from '../platform/page-title';
import { CATEGORY_ICONS } from './category-icons';
import { DueChip } from './due-chip';

/** What and whose the case is, how long there is, and what may be done next. */
@Component({
  selector: 'am-case-header',
  imports: [Button, Chip, DueChip, Icon, KeyHint, PageTitle, RouterLink],
  templateUrl: './case-header.html',
  styleUrl: './case-header.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseHeader {
  readonly case = input.required<CaseDto>();
  /** Where the guest is now; the case keeps the room it was opened in. */
  readonly roomNow = input<string>();
  /** An action card is open: it has the one filled button, so the acts step back. */
  readonly acting = input(false);
  readonly acted = output<'move' | 'credit'>();
  readonly went = output<CaseTransition>();

  protected readonly t = injectWords('case');
  protected readonly terms = injectWords('terms');
  protected readonly shell = injectWords('shell');
  protected readonly session = inject(Session);
  protected readonly icon = computed(() => CATEGORY_ICONS[this.case().category]);
  protected readonly open = computed(() => !['Closed', 'Duplicate'].includes(this.case().state));
  protected readonly stateTone = computed<Tone>(() => (this.open() ? 'info' : 'ok'));
  protected readonly severityTone = computed<Tone>(() => (this.case().severity === 'severe' ? 'late' : 'neutral'));
  protected readonly mine = computed(() => this.case().owner?.id === this.session.current()?.staff.id);
  protected readonly next = computed(() => {
    const wishes = this.session.may('case.write') ? this.case().transitions : [];
    return SHOWN.filter(({ transition }) => wishes.includes(transition) && !(transition === 'assign' && this.mine()));
  });
}

/** What the header offers; a duplicate is marked on the card of the newer case. */
const SHOWN: readonly { readonly transition: Exclude<CaseTransition, 'mark-duplicate'>; readonly key?: string }[] = [
  { transition: 'assign', key: 'T' },
  { transition: 'start' },
  { transition: 'await-follow-up', key: 'W' },
  { transition: 'close', key: 'D' },
  { transition: 'reopen' },
];
