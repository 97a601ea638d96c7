import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { CaseDto, TimelineEntryDto } from '@amends/case/dto';
import { Card } from '@amends/ui';
import { injectWords } from '../platform/language';
import type { TextPart } from './case-edits';
import { CaseText } from './case-text';
import { lastChanges } from './last-changes';

const PARTS: readonly TextPart[] = ['statedProblem', 'agreedProblem', 'outcome', 'explanation'];

/** The case in four texts: said, agreed, done, explained. Each is edited in place; a colleague's change is shown, never lost. */
@Component({
  selector: 'am-case-story',
  imports: [Card, CaseText],
  templateUrl: './case-story.html',
  styleUrl: './case-story.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseStory {
  readonly case = input.required<CaseDto>();
  /** For who changed a text last. */
  readonly entries = input<readonly TimelineEntryDto[]>([]);
  readonly changed = output<CaseDto>();

  protected readonly t = injectWords('case');
  protected readonly parts = PARTS;
  protected readonly changes = computed(() => lastChanges(this.entries()));
}
