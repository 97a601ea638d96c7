import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, model, output } from '@angular/core';
import type { FolioDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import type { StayRowDto } from '@amends/stay/dto';
import { Field, Notice } from '@amends/ui';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { CorrectionApi } from './correction-api';

/** The bill of another guest in house, found by the room. */
@Component({
  selector: 'am-elsewhere',
  imports: [Field, Notice],
  templateUrl: './elsewhere.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Elsewhere {
  /** The stay the line is on now. */
  readonly stayId = input.required<string>();
  readonly currency = input.required<string>();
  /** As it was typed; empty for this guest's own bill. */
  readonly room = model.required<string>();
  readonly found = output<string | undefined>();

  protected readonly t = injectWords('correction');
  protected readonly problemText = injectProblemText();
  private readonly api = inject(CorrectionApi);
  protected readonly stays = httpResource<PageDto<StayRowDto>>(() => {
    const room = this.room().trim();
    return room ? this.api.staysUrl(room) : undefined;
  });
  protected readonly guest = computed(() =>
    this.stays.hasValue() ? this.stays.value().data.find(({ id }) => id !== this.stayId()) : undefined,
  );
  private readonly folios = httpResource<PageDto<FolioDto>>(() => {
    const guest = this.guest();
    return guest && this.api.foliosUrl(guest.id);
  });
  protected readonly folio = computed(() =>
    this.folios.hasValue()
      ? this.folios.value().data.find(({ status, currency }) => status === 'open' && currency === this.currency())
      : undefined,
  );

  constructor() {
    effect(() => this.found.emit(this.room().trim() ? this.folio()?.id : undefined));
  }
}
