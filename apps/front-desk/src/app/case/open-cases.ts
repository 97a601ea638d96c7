import { Injectable, computed, inject } from '@angular/core';
import { caseBand, nextDue, type CaseBand } from '@amends/case';
import type { CaseCountsDto, CaseRowDto } from '@amends/case/dto';
import { Clock } from '../platform/clock';
import { Session } from '../platform/session';
import { CaseApi } from './case-api';
import { LiveCases } from './live-cases';

/** The open cases of the hotel, kept fresh by what other desks do. Provided by the shell, read by queue, desk and rail. */
@Injectable()
export class OpenCases {
  private readonly api = inject(CaseApi);
  private readonly session = inject(Session);
  private readonly clock = inject(Clock);
  private readonly list = new LiveCases(() => (this.session.may('case.read') ? this.api.openCasesUrl() : undefined));

  readonly page = this.list.page;
  readonly rows = computed(() => [...this.list.rows()].sort(byTime));
  readonly mineAndUnowned = computed(() => {
    const me = this.session.current()?.staff.id;
    return this.rows().filter(({ owner }) => !owner || owner.id === me);
  });
  /** Right to the minute without asking again: the clock moves cases from one band to the next. */
  readonly counts = computed<CaseCountsDto>(() => {
    const now = this.clock.now();
    const bands = this.rows().map((row) => caseBand(row, now));
    const of = (band: CaseBand): number => bands.filter((one) => one === band).length;
    const unowned = this.rows().filter(({ owner }) => !owner).length;
    return { late: of('late'), soon: of('soon'), later: of('later'), waiting: of('waiting'), unowned };
  });
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
