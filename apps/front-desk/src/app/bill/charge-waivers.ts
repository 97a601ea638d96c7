import { httpResource } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { WAIVED_CHARGES } from '@amends/bill';
import type { ChargeWaiverDto } from '@amends/bill/dto';
import { newId } from '@amends/kernel';
import { Button, Field, Notice, Skeleton, TimePipe } from '@amends/ui';
import { Connection } from '../platform/connection';
import { injectWords, wordsThere } from '../platform/language';
import { lastGood } from '../platform/last-good';
import { Live } from '../platform/live';
import { LoadError } from '../platform/load-error';
import { problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { changesStay } from '../stay/stay-events';
import { WaiverApi } from './waiver-api';

/** What a guest was promised free, and by whom: the check blames a line that is charged all the same. */
@Component({
  selector: 'am-charge-waivers',
  imports: [Button, Field, LoadError, Notice, Skeleton, TimePipe],
  templateUrl: './charge-waivers.html',
  styleUrl: './charge-waivers.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChargeWaivers {
  readonly stayId = input.required<string>();

  protected readonly t = injectWords('waiver');
  protected readonly shell = injectWords('shell');
  protected readonly there = wordsThere('waiver');
  protected readonly connection = inject(Connection);
  private readonly api = inject(WaiverApi);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly list = httpResource<{ data: readonly ChargeWaiverDto[] }>(() => this.api.listUrl(this.stayId()));
  protected readonly known = lastGood(this.list, () => this.stayId()).asReadonly();
  protected readonly rows = computed(() => this.known()?.data ?? []);
  protected readonly may = computed(() => this.session.may('bill.waive-charge'));
  /** Not waived yet. */
  protected readonly charges = computed(() =>
    WAIVED_CHARGES.filter((charge) => !this.rows().some((row) => row.charge === charge)),
  );
  protected readonly adding = signal(false);
  protected readonly chosen = signal<string | undefined>(undefined);
  protected readonly charge = computed(
    () => this.charges().find((charge) => charge === this.chosen()) ?? this.charges().at(0),
  );
  protected readonly reason = signal('');
  private readonly asked = signal(false);
  /** From the first try on. */
  protected readonly missing = computed(() => this.asked() && !this.reason().trim());
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private id = newId();

  constructor() {
    inject(Live).on(
      (event) => changesStay(event, this.stayId()),
      () => this.list.reload(),
    );
  }

  /** Opens or leaves the form; the focus goes along. */
  protected show(adding: boolean): void {
    this.adding.set(adding);
    this.asked.set(false);
    this.refusal.set('');
    const next = adding ? 'select' : '.add';
    afterNextRender(() => this.host.querySelector<HTMLElement>(next)?.focus(), { injector: this.injector });
  }

  protected waive(event: Event): Promise<void> {
    event.preventDefault();
    const [charge, reason] = [this.charge(), this.reason().trim()];
    this.asked.set(true);
    if (!reason) this.host.querySelector<HTMLElement>('.why input')?.focus();
    if (!charge || !reason) return Promise.resolve();
    return this.write(async () => {
      const { id } = await this.api.waive(this.stayId(), { id: this.id, charge, reason });
      this.strip.say(this.t('added', { charge: this.t(`charge.${charge}`) }), () => this.api.withdraw(id));
      this.reason.set('');
      this.show(false);
    });
  }

  protected withdraw({ id, charge, reason }: ChargeWaiverDto): Promise<void> {
    const [stayId, again] = [this.stayId(), newId()];
    return this.write(async () => {
      await this.api.withdraw(id);
      const back = (): Promise<unknown> => this.api.waive(stayId, { id: again, charge, reason });
      this.strip.say(this.t('withdrawn', { charge: this.t(`charge.${charge}`) }), back);
    });
  }

  /** After a refusal what stands there is loaded anew: somebody was quicker. */
  private async write(work: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await work();
      this.id = newId();
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
      if (problemOf(fault).status !== 0) this.id = newId();
    } finally {
      this.busy.set(false);
      this.list.reload();
    }
  }
}
