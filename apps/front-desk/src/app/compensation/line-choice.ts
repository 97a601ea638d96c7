import { ChangeDetectionStrategy, Component, computed, inject, input, model, signal } from '@angular/core';
import type { FolioWindowDto, PostingDto } from '@amends/folio/dto';
import { Button, FORMATS, Field, MoneyPipe, NightPipe } from '@amends/ui';
import { injectWords } from '../platform/language';
import { linesThatFit } from './creditable-lines';

/** A bill of a few nights is seen whole; of a longer one the newest, and a search. */
const SEEN_AT_ONCE = 20;

/** Off which lines of a bill. Those chosen are always in sight, whatever is searched. */
@Component({
  selector: 'am-line-choice',
  imports: [Button, Field, MoneyPipe, NightPipe],
  templateUrl: './line-choice.html',
  styleUrl: './line-choice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LineChoice {
  /** In the order they are shown. */
  readonly lines = input.required<readonly PostingDto[]>();
  readonly chosen = model.required<readonly PostingDto[]>();
  readonly windows = input.required<readonly FolioWindowDto[]>();

  protected readonly t = injectWords('compensation');
  protected readonly search = signal('');
  protected readonly long = computed(() => this.lines().length > SEEN_AT_ONCE);
  protected readonly fitting = computed(() => linesThatFit(this.search(), this.lines(), this.formats().locale));
  protected readonly shown = computed(() => {
    const [first, chosen] = [this.fitting().slice(0, this.most()), this.chosen()];
    const others = chosen.filter((line) => !first.includes(line));
    return this.search().trim() ? [...others, ...first] : [...first, ...others];
  });
  protected readonly hidden = computed(() => Math.max(0, this.fitting().length - this.most()));
  private readonly most = signal(SEEN_AT_ONCE);
  private readonly formats = inject(FORMATS);

  /** Named only where there is somebody else to take it for. */
  protected payerOf({ window }: PostingDto): string {
    const windows = this.windows();
    return windows.length > 1 ? (windows.find(({ number }) => number === window)?.payerName ?? '') : '';
  }

  protected toggle(line: PostingDto, on: boolean): void {
    this.chosen.update((lines) => (on ? [...lines, line] : lines.filter(({ id }) => id !== line.id)));
  }

  protected showAll(): void {
    this.most.set(Infinity);
  }
}
