import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Field } from '@amends/ui';
import type { CardDraft } from '../../platform/card-draft';
import { injectWords } from '../../platform/language';
import { Problem } from '../../platform/problem';
import { injectProblemText } from '../../platform/problem-text';
import type { MoveDraft } from '../move-draft';
import type { LaterTerms } from './later-terms';

/** Day and time by the clock of the house. */
@Component({
  selector: 'am-later-fields',
  imports: [Field],
  templateUrl: './later-fields.html',
  styleUrl: './later-fields.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LaterFields {
  readonly draft = input.required<CardDraft<MoveDraft>>();
  readonly terms = input.required<LaterTerms>();
  /** Day of leaving. */
  readonly departure = input.required<string>();

  protected readonly t = injectWords('room-plan');
  protected readonly problem = injectProblemText();
  protected readonly past = computed(() =>
    this.terms().isPast() ? this.problem(new Problem(422, 'due-in-the-past')) : undefined,
  );
}
