import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import type { CandidateReasonDto, MoveCandidateDto } from '@amends/room-move/dto';
import { Chip, Icon, KeyHint } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { injectWords } from '../platform/language';
import { injectMoveWords } from './move-words';
import { MOST_SHOWN } from './room-choice';

/** What stands in one line of the card at the size of a desk. */
const LINE_LETTERS = 46;
const PRICE = 'costs-upgrade';

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
  /** How many of the first are one key away. */
  readonly keyed = input(MOST_SHOWN);
  /** For nights to come: how a room stands now is no matter then. */
  readonly later = input(false);
  readonly chose = output<string>();

  protected readonly t = injectWords('room-move');
  protected readonly terms = injectWords('terms');
  protected readonly words = injectMoveWords();
  protected readonly property = inject(CurrentProperty);

  /** What weighs most, in one line: five rooms and the preview fit on one screen. */
  protected best(candidate: MoveCandidateDto): string {
    const words = goodOf(candidate).map((reason) => this.words.reason(reason));
    return words.reduce((line, word) => (fits(line, word) ? joined(line, word) : line), '');
  }

  /** All that is good about a room. */
  protected good(candidate: MoveCandidateDto): string {
    return this.inWords(goodOf(candidate));
  }

  /** What it costs comes first: the end of a line may be cut off. */
  protected bad({ reasons }: MoveCandidateDto): string {
    const against = reasons.filter(({ points }) => points < 0);
    return this.inWords(against.sort((a, b) => Number(b.code === PRICE) - Number(a.code === PRICE)));
  }

  private inWords(reasons: readonly CandidateReasonDto[]): string {
    return reasons.map((reason) => this.words.reason(reason)).join(', ');
  }
}

/** What speaks for a room, the weightiest first. */
function goodOf({ reasons }: MoveCandidateDto): readonly CandidateReasonDto[] {
  return reasons.filter(({ points }) => points >= 0).sort((a, b) => b.points - a.points);
}

/** One word too many is better than none. */
function fits(line: string, word: string): boolean {
  return line === '' || joined(line, word).length <= LINE_LETTERS;
}

function joined(line: string, word: string): string {
  return line === '' ? word : `${line}, ${word}`;
}
