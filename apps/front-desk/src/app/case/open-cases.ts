import { httpResource } from '@angular/common/http';
import { Injectable, computed, effect, inject, untracked } from '@angular/core';
import { caseBand, nextDue, type CaseBand } from '@amends/case';
import type { CaseCountsDto, CaseRowDto } from '@amends/case/dto';
import { atMostEvery } from '../platform/at-most-every';
import { Clock } from '../platform/clock';
import { lastGood } from '../platform/last-good';
import { Session } from '../platform/session';
import { CaseApi } from './case-api';
import { LiveCases, aboutCases } from './live-cases';

const REST_MS = 5_000;

/** The open cases of the hotel, kept fresh by what other desks do. Provided by the shell, read by queue, desk and rail. */
@Injectable()
export class OpenCases {
  private readonly api = inject(CaseApi);
  private readonly session = inject(Session);
  private readonly clock = inject(Clock);
  private readonly list = new LiveCases(() => (this.session.may('case.read') ? this.api.openCasesUrl() : undefined));

  readonly page = this.list.page;
  readonly staleSince = this.list.staleSince;
  /** Whether the rows were ever told: an empty list then means that there is nothing. */
  readonly known = computed(() => this.list.of() !== undefined);
  readonly rows = computed(() => [...this.list.rows()].sort(byTime));
  readonly mineAndUnowned = computed(() => {
    const me = this.session.current()?.staff.id;
    return this.rows().filter(({ owner }) => !owner || owner.id === me);
  });
  /** Where the rows end before the house does, the server counts. */
  private readonly countedElsewhere = computed(() => this.list.next() !== null);
  private readonly asked = httpResource<CaseCountsDto>(() =>
    this.countedElsewhere() ? this.api.countsUrl() : undefined,
  );
  private readonly told = lastGood(this.asked, this.countedElsewhere);
  readonly counts = computed<CaseCountsDto>(() => this.told() ?? this.counted());
  readonly total = computed(() => {
    const { late, soon, later, waiting } = this.counts();
    return late + soon + later + waiting;
  });
  /** Right to the minute without asking again: the clock moves cases from one band to the next. */
  private readonly counted = computed<CaseCountsDto>(() => {
    const [now, me, rows] = [this.clock.now(), this.session.current()?.staff.id, this.rows()];
    const bands = rows.map((row) => caseBand(row, now));
    const of = (band: CaseBand): number => bands.filter((one) => one === band).length;
    const those = (fits: (row: CaseRowDto) => boolean): number => rows.filter(fits).length;
    return {
      ...{ late: of('late'), soon: of('soon'), later: of('later'), waiting: of('waiting') },
      unowned: those(({ owner }) => !owner),
      mine: those(({ owner }) => owner?.id === me),
      severe: those(({ severity }) => severity === 'severe'),
      severeLate: those((row) => row.severity === 'severe' && caseBand(row, now) === 'late'),
      noise: those(({ category }) => category === 'noise'),
    };
  });

  constructor() {
    atMostEvery(REST_MS, () => this.countAgain(), aboutCases);
    effect(() => {
      this.clock.now();
      untracked(() => this.countAgain());
    });
  }

  reload(): void {
    this.page.reload();
  }

  private countAgain(): void {
    if (this.countedElsewhere()) this.asked.reload();
  }
}

/** By the time that runs out first; what waits without one comes last. */
export function byTime(a: CaseRowDto, b: CaseRowDto): number {
  const [left, right] = [nextDue(a), nextDue(b)];
  if (left === null || right === null) return Number(left === null) - Number(right === null) || order(a.id, b.id);
  return Date.parse(left) - Date.parse(right) || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
