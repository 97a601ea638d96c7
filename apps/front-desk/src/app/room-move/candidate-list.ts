import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { CandidateReasonDto, MoveCandidateDto } from '@amends/room-move/dto';
import { Chip, Icon, KeyHint } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { injectWords } from '../platform/language';
import { injectMoveWords } from './move-words';

const MOST_REASONS = 3;

/** Rooms to choose from, best first, each with why and why not. */
@Component({
  selector: 'am-candidate-list',
  imports: [Chip, Icon, KeyHint],
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

  /** All that is good about the chosen room, the best of the others: five rooms and the preview fit on one screen. */
  protected good({ roomId, reasons }: MoveCandidateDto): string {
    const good = reasons.filter(({ points }) => points >= 0);
    return this.inWords(roomId === this.chosen() ? good : good.slice(0, MOST_REASONS));
  }

  protected bad({ reasons }: MoveCandidateDto): string {
    return this.inWords(reasons.filter(({ points }) => points < 0));
  }

  private inWords(reasons: readonly CandidateReasonDto[]): string {
    return reasons.map((reason) => this.words.reason(reason)).join(', ');
  }
}
