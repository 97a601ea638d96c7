import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Notice } from '@amends/ui';
import { injectWords } from '../platform/language';
import { BillChecks } from './bill-checks';
import { FindingWords } from './finding-words';

/** On the stay: how many likely errors its bills have, and the gravest of them. Nothing when there is none. */
@Component({
  selector: 'am-findings-note',
  imports: [Notice, RouterLink],
  providers: [BillChecks],
  templateUrl: './findings-note.html',
  styleUrl: './findings-note.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindingsNote {
  readonly stayId = input.required<string>();
  /** Any bill of the stay. */
  readonly folioId = input<string>();

  protected readonly t = injectWords('bill-check');
  protected readonly checks = inject(BillChecks);
  protected readonly words = new FindingWords();
  protected readonly gravest = computed(() => this.checks.open().at(0));

  constructor() {
    effect(() => this.checks.folioId.set(this.folioId()));
  }
}
