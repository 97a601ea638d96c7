import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Segments, type Segment } from '@amends/ui';
import { injectWords } from '../platform/language';
import { LETTERS, Look, type Letters } from '../platform/look';

/** Whether single letters act; the same choice in the preferences and in the key help. */
@Component({
  selector: 'am-letters-choice',
  imports: [Segments],
  templateUrl: './letters-choice.html',
  styleUrl: './letters-choice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LettersChoice {
  protected readonly t = injectWords('shell');
  protected readonly look = inject(Look);
  protected readonly ways = computed<readonly Segment<Letters>[]>(() =>
    LETTERS.map((value) => ({ value, label: this.t(`preferences.letters-ways.${value}`) })),
  );
}
