import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { caseBand } from '@amends/case';
import type { DeskKind } from '@amends/property';
import { Button, Card, EmptyState, KeyHint, Skeleton } from '@amends/ui';
import { AsOf } from '../platform/as-of';
import { LoadError } from '../platform/load-error';
import { CaseRow } from '../case/case-row';
import { NewCaseCard } from '../case/new-case-card';
import { OpenCases } from '../case/open-cases';
import { Clock } from '../platform/clock';
import { CurrentFormats } from '../platform/current-formats';
import { CurrentProperty } from '../platform/current-property';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { Steady, SteadyRows } from '../platform/steady-rows';
import { BlockProposals } from '../room-move/block-proposals';
import { PlansDue } from '../room-move/plans-due';
import { Announced } from './announced';
import { CallBack } from './call-back';
import { ComingAndGoing } from './coming-and-going';

const NOW_ROWS = 8;

/** The receptionist's first screen: what is urgent, who comes and goes, what waits for me. */
@Component({
  selector: 'am-desk-page',
  imports: [
    AsOf,
    BlockProposals,
    Button,
    CallBack,
    Card,
    CaseRow,
    ComingAndGoing,
    EmptyState,
    LoadError,
    KeyHint,
    NewCaseCard,
    PlansDue,
    Skeleton,
    Steady,
  ],
  templateUrl: './desk-page.html',
  styleUrl: './desk-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeskPage {
  /** The open action card, from the address. */
  readonly do = input<string>();
  /** Which guest without a stay the open card is about. */
  readonly intake = input<string>();

  protected readonly t = injectWords('desk');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly cases = inject(OpenCases);
  private readonly clock = inject(Clock);
  private readonly formats = inject(CurrentFormats);
  private readonly me = computed(() => this.session.current()?.staff.id);
  private readonly session = inject(Session);
  /** Answers for whether rooms that fail are closed. */
  protected readonly mayBlock = computed(() => this.session.may('room.block'));
  private readonly router = inject(Router);
  private readonly property = inject(CurrentProperty);

  protected readonly today = computed(() => {
    const { locale, timeZone } = this.formats.formats();
    const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
    const text = day.format(this.clock.now());
    return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  });
  protected readonly late = computed(() => this.cases.counts().late);
  private readonly urgent = computed(() => {
    const mineFirst = (owner: { readonly id: string } | null): number => (owner?.id === this.me() ? 0 : 1);
    return this.cases
      .rows()
      .filter((row) => ['late', 'soon'].includes(caseBand(row, this.clock.now())))
      .sort((a, b) => mineFirst(a.owner) - mineFirst(b.owner))
      .slice(0, NOW_ROWS);
  });
  protected readonly now = new SteadyRows(this.urgent);
  protected readonly waiting = computed(() =>
    this.cases.rows().filter(({ owner, state }) => owner?.id === this.me() && state === 'PendingFollowUp'),
  );
  /** Moves for later whose time has come. */
  protected readonly plansDue = signal(0);
  protected readonly announced = new Announced();

  private readonly kind = computed<DeskKind>(() => {
    const [code, { details }] = [this.session.assignment()?.desk?.code, this.property];
    const desk = details.hasValue() ? details.value().desks.find((one) => one.code === code) : undefined;
    return desk?.kind ?? 'hotel';
  });
  /** At the airport and on the telephone nobody of the house stands here: cases have no stay yet, and people are called back. */
  protected readonly away = computed(() => this.kind() !== 'hotel');
  protected readonly telephone = computed(() => this.kind() === 'telephone');

  protected newCase(): Promise<boolean> {
    return this.router.navigate(['/desk'], { queryParams: { do: 'case' } });
  }

  protected close(): Promise<boolean> {
    return this.router.navigate(['/desk'], { replaceUrl: true });
  }
}
