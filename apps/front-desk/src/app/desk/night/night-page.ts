import { ChangeDetectionStrategy, Component, DestroyRef, computed, inject } from '@angular/core';
import type { CaseRowDto } from '@amends/case/dto';
import { EmptyState, PageHead, Skeleton } from '@amends/ui';
import { LoadError } from '../../platform/load-error';
import { boardRows, mostUrgent, type BoardRow } from '../../case/board/board-rows';
import { CaseEdits } from '../../case/case-edits';
import { LateAlerts } from '../../case/late-alerts';
import { OpenCases } from '../../case/open-cases';
import { NightAuditPanel } from '../../night-audit/night-audit-panel';
import { Clock } from '../../platform/clock';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { Language, injectWords } from '../../platform/language';
import { injectProblemText } from '../../platform/problem-text';
import { Session } from '../../platform/session';
import { StatusStrip } from '../../platform/status-strip';
import { Steady, SteadyRows } from '../../platform/steady-rows';
import { UpdatesOffer } from '../../platform/updates-offer';
import { DueUntilMorning, House } from '../house';
import { FollowUps } from './follow-ups';
import { HouseGlance } from './house-glance';
import { NightCase } from './night-case';
import { SoundChoice } from './sound-choice';

/** The night manager's screen: one column, read from an arm's length and a half. What is late comes first. */
@Component({
  selector: 'am-night-page',
  imports: [
    EmptyState,
    FollowUps,
    HouseGlance,
    LoadError,
    NightAuditPanel,
    NightCase,
    PageHead,
    Skeleton,
    SoundChoice,
    Steady,
    UpdatesOffer,
  ],
  providers: [DueUntilMorning, House],
  templateUrl: './night-page.html',
  styleUrl: './night-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NightPage {
  protected readonly t = injectWords('night');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly open = inject(OpenCases);
  protected readonly session = inject(Session);
  private readonly edits = inject(CaseEdits);
  private readonly clock = inject(Clock);
  private readonly language = inject(Language);
  private readonly strip = inject(StatusStrip);

  private readonly all = computed(() => {
    const collator = new Intl.Collator(this.language.locale());
    return boardRows(this.open.rows(), this.clock.now(), { sort: 'time', down: false, collator });
  });
  private readonly urgent = computed(() => this.all().filter(({ band }) => band === 'late' || band === 'soon'));
  /** What is late or soon and has nobody stands above already. */
  private readonly unowned = computed(() =>
    this.all().filter(({ band, row }) => !row.owner && band !== 'late' && band !== 'soon'),
  );
  protected readonly due = new SteadyRows<BoardRow>(this.urgent, sameBand);
  protected readonly free = new SteadyRows<BoardRow>(this.unowned, sameBand);
  protected readonly waiting = computed(() => this.due.waiting() + this.free.waiting());
  protected readonly sub = computed(() => {
    const { late, unowned } = this.open.counts();
    const calm = late === 0 && unowned === 0;
    if (calm) return this.t('calm');
    return [
      ...(late ? [this.shell.count('nav.late-count', late)] : []),
      ...(unowned ? [this.shell.count('nav.unowned-count', unowned)] : []),
    ].join(' · ');
  });

  constructor() {
    const alerts = inject(LateAlerts);
    alerts.watched.set(true);
    inject(DestroyRef).onDestroy(() => alerts.watched.set(false));
    inject(Keyboard).bind(
      {
        keys: 't',
        label: () => this.t('take-most-urgent'),
        when: () => this.session.may('case.write'),
        run: () => this.takeMostUrgent(),
      },
      {
        keys: ' ',
        label: () => this.shell('keys.updates'),
        when: () => this.waiting() > 0,
        run: () => this.accept(),
      },
    );
  }

  protected accept(): void {
    this.due.accept();
    this.free.accept();
  }

  /** As it is now: only its place holds still. */
  protected now({ id, row }: BoardRow): CaseRowDto {
    return this.all().find((one) => one.id === id)?.row ?? row;
  }

  protected async take({ id, number, guestName }: CaseRowDto): Promise<void> {
    try {
      await this.edits.move(id, { transition: 'assign' }, this.t('taken', { number, guest: guestName }));
    } catch (fault) {
      this.strip.say(this.problemText(fault));
    }
  }

  private async takeMostUrgent(): Promise<void> {
    const first = mostUrgent(this.all());
    if (first) await this.take(first.row);
    else this.strip.say(this.t('nothing-to-take'));
  }
}

function sameBand(a: BoardRow, b: BoardRow): boolean {
  return a.band === b.band;
}
