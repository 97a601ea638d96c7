import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Severity } from '@amends/case';
import { Icon, type IconName } from '@amends/ui';
import { injectWords } from '../platform/language';

/** How bad it is, by shape first: an empty ring, a diamond, a warning. The word is spoken, and shown on hovering. */
@Component({
  selector: 'am-severity-mark',
  imports: [Icon],
  templateUrl: './severity-mark.html',
  styleUrl: './severity-mark.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.data-severity]': 'severity()', '[attr.title]': 'word()' },
})
export class SeverityMark {
  readonly severity = input.required<Severity>();

  private readonly terms = injectWords('terms');
  protected readonly word = computed(() => this.terms(`severity.${this.severity()}`));
  protected readonly icon = computed<IconName>(() => SHAPES[this.severity()]);
}

const SHAPES: Record<Severity, IconName> = { minor: 'minor', moderate: 'moderate', severe: 'severe' };
