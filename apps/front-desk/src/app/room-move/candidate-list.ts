import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { MoveCandidateDto } from '@amends/room-move/dto';
import { Chip, KeyHint } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { injectWords } from '../platform/language';
import { injectMoveWords } from './move-words';

/** Rooms to choose from, best first, each with why and why not. */
@Component({
  selector: 'am-candidate-list',
  imports: [Chip, KeyHint],
  templateUrl: './candidate-list.html',
  styleUrl: './candidate-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CandidateList {
  readonly candidates = input.required<readonly MoveCandidateDto[]>();
  readonly chosen = input<string>();
  readonly chose = output<string>();

  protected readonly t = injectWords('room-move');
  protected readonly terms = injectWords('terms');
  protected readonly words = injectMoveWords();
  protected readonly property = inject(CurrentProperty);

  protected list(candidate: MoveCandidateDto, good: boolean): string {
    return candidate.reasons
      .filter(({ points }) => points >= 0 === good)
      .map((reason) => this.words.reason(reason))
      .join(', ');
  }
}
