import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { CorrectionDto } from '@amends/correction/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Button, Chip, MoneyPipe, TimePipe } from '@amends/ui';
import { Connection } from '../platform/connection';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { LoadError } from '../platform/load-error';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { changesBill } from '../stay/stay-events';
import { CorrectionApi } from './correction-api';

/** What was put right on a bill, by whom and why; each act is undone from here while nothing is built on it. */
@Component({
  selector: 'am-corrections-list',
  imports: [Button, Chip, LoadError, MoneyPipe, TimePipe],
  templateUrl: './corrections-list.html',
  styleUrl: './corrections-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CorrectionsList {
  readonly folioId = input.required<string>();
  readonly stayId = input.required<string>();
  readonly undone = output<void>();

  protected readonly t = injectWords('correction');
  protected readonly connection = inject(Connection);
  protected readonly busy = signal(false);
  private readonly api = inject(CorrectionApi);
  protected readonly page = httpResource<PageDto<CorrectionDto>>(() => this.api.listUrl(this.folioId()));
  /** Newest first; an undo stands with what it undoes. */
  protected readonly acts = computed(() =>
    this.page.hasValue()
      ? this.page
          .value()
          .data.filter(({ act }) => act !== 'undo')
          .reverse()
      : [],
  );
  protected readonly mayUndo = computed(() => this.session.may('bill.correct'));
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  constructor() {
    inject(Live).on(
      (event) => changesBill(event, { id: this.folioId(), stayId: this.stayId() }),
      () => this.page.reload(),
    );
  }

  /** The line it was about; what it posted follows in the order of the act. */
  protected lineOf({ lines }: CorrectionDto): string {
    return lines.find(({ kind }) => kind !== 'credit')?.description ?? lines[0]?.description ?? '';
  }

  protected async undo({ id }: CorrectionDto): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      await this.api.undo(id);
      this.strip.say(this.t('undone'));
      this.undone.emit();
    } catch (fault) {
      this.strip.say(this.problemText(fault));
    } finally {
      this.busy.set(false);
      this.page.reload();
    }
  }
}
