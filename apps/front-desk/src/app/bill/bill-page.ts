import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChildren,
} from '@angular/core';
import { Router } from '@angular/router';
import { Button, EmptyState, KeyHint, Notice, Skeleton } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { CurrentStay } from '../desk/current-stay';
import type { GuestReactions } from '../desk/guest-reactions';
import type { FindingDto } from '@amends/bill/dto';
import { BillChecks } from './bill-checks';
import { CorrectionsList } from '../correction/corrections-list';
import { DeskMemory } from '../platform/desk-memory';
import { BillTable } from './bill-table';
import { ChargeWaivers } from './charge-waivers';
import { ExplainCard } from './explain-card';
import { FindingsPanel } from './findings-panel';
import { SettlementPanel } from '../settlement/settlement-panel';
import { PackCard } from '../desk/pack/pack-card';
import { ShowCard } from './show/show-card';
import type { Explained, ToldGuest } from './told-guest';

/** The bill of a stay, and the explanation of one line beside it. */
@Component({
  selector: 'am-bill-page',
  providers: [BillChecks],
  imports: [
    BillTable,
    Button,
    ChargeWaivers,
    CorrectionsList,
    EmptyState,
    ExplainCard,
    FindingsPanel,
    KeyHint,
    Notice,
    PackCard,
    SettlementPanel,
    ShowCard,
    Skeleton,
  ],
  templateUrl: './bill-page.html',
  styleUrl: './bill-page.css',
  host: { '[class.explaining]': 'line() || shownFolio() || packFolio()', '[class.secret]': 'secret()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BillPage {
  /** The line explained, from the address. */
  readonly line = input<string>();
  /** The bill that is put in front of its payer, from the address: its id, or `line` for the line explained. */
  readonly show = input<string>();

  /** The bill whose dispute pack is open, from the address. */
  readonly pack = input<string>();

  protected readonly t = injectWords('bill');
  protected readonly packWords = injectWords('pack');
  protected readonly shell = injectWords('shell');
  protected readonly current = inject(CurrentStay);
  protected readonly folios = computed(() => this.current.value()?.folios ?? []);
  protected readonly checks = inject(BillChecks);
  private readonly memory = inject(DeskMemory);
  protected readonly guestName = computed(() => this.current.value()?.guest.addressAs ?? '');
  /** The line under the cursor; acts on a line take this one. */
  protected readonly chosen = signal<string | undefined>(undefined);
  /** The open case an explanation is noted on: the one about the bill, or else the one opened last. */
  protected readonly case = computed(() => (this.mayNote() ? this.current.caseAbout('bill') : undefined));
  protected readonly mayNote = computed(() => this.session.may('case.write'));
  /** The line whose explanation is open, while it is not put in front of the guest. */
  protected readonly lineExplained = computed(() => (this.shownFolio() || this.packFolio() ? undefined : this.line()));
  private reactions: Promise<GuestReactions> | undefined;
  private readonly injector = inject(Injector);
  protected readonly shownFolio = computed(() => {
    const id = this.show();
    return this.session.may('bill.show') ? this.folios().find((folio) => folio.id === id) : undefined;
  });
  protected readonly mayPack = computed(() => this.session.may('dispute-pack.read'));
  protected readonly packFolio = computed(() =>
    this.mayPack() && !this.shownFolio() ? this.folios().find(({ id }) => id === this.pack()) : undefined,
  );
  /** Something on the page is for the desk alone: the page itself is then not printed, only what a payer may see. */
  protected readonly secret = computed(
    () =>
      (this.current.value()?.stay.rateSuppressed ?? false) ||
      this.folios().some(({ windows }) => windows.some(({ confidential }) => confidential)),
  );
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | undefined>(undefined);
  private readonly tables = viewChildren(BillTable);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  constructor() {
    effect(() => {
      const line = this.line();
      if (line) this.chosen.set(line);
    });
    effect(() => this.checks.folioId.set(this.folios().at(0)?.id));
    inject(Keyboard).bind(
      { keys: 'e', label: () => this.t('explain'), run: () => this.explain(this.chosen()) },
      { keys: 'p', label: () => this.t('print'), run: () => this.print() },
      {
        keys: 'x',
        label: () => this.t('correct'),
        when: () => this.session.may('bill.correct'),
        run: () => this.correct(this.chosen()),
      },
      { keys: 'o', label: () => this.t('credit'), run: () => this.credit(this.chosen()) },
      {
        keys: [],
        label: () => this.packWords('open'),
        when: () => this.mayPack(),
        run: () => this.packOf(this.folios().at(0)?.id),
      },
    );
  }

  /** An explanation that is open is printed alone; a bill is shown first as its payer may see it. */
  protected print(): void {
    const [folio] = this.folios();
    if (this.line() || !folio || !this.session.may('bill.show')) window.print();
    else void this.showTo(folio.id);
  }

  /** Opens or closes what a payer sees of a bill, or of the line that is explained. */
  protected showTo(folioId: string | undefined): Promise<boolean> {
    const queryParams = { show: folioId ?? null, pack: null };
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  /** Opens or closes what is in a dispute pack. */
  protected packOf(folioId: string | undefined): Promise<boolean> {
    const queryParams = { pack: folioId ?? null, show: null };
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected explain(line: string | undefined): Promise<boolean> {
    const section = ['/stay', this.current.id(), 'bill'];
    return this.router.navigate(line ? [...section, line] : section);
  }

  /** Writes down what the guest was told and said; a dispute goes straight on to the case. */
  protected async noteExplained(explained: Explained & ToldGuest): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set(undefined);
    try {
      const { language, reaction, ...about } = explained;
      const reactions = await (this.reactions ??= this.loadReactions());
      const noted = await reactions.note(about, { language, reaction });
      this.strip.say(noted ? this.t('explained', { number: noted.number }) : this.t('noted'));
      const on = noted && reaction === 'disputes' ? ['/case', noted.id] : ['/stay', this.current.id(), 'bill'];
      await this.router.navigate(on);
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }

  /** When it is needed first: the page is light without it. */
  private async loadReactions(): Promise<GuestReactions> {
    const { GuestReactions } = await import('../desk/guest-reactions');
    return Injector.create({ providers: [GuestReactions], parent: this.injector }).get(GuestReactions);
  }

  protected correct(line: string | undefined): Promise<boolean> {
    if (line && this.isClosed(line)) return this.note(line);
    const queryParams = { do: line ? 'correct' : null, on: line ?? null };
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected credit(line: string | undefined): Promise<boolean> {
    if (line && this.isClosed(line)) return this.note(line);
    const queryParams = { do: 'credit', on: line ?? null };
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  /** Of a closed part of a bill: what is possible instead, or, for those who may not, what it would take. */
  protected async note(line: string): Promise<boolean> {
    const folio = this.tables()
      .find((table) => table.hasClosed(line))
      ?.folio();
    if (!folio || !this.session.may('credit-note.issue')) {
      this.strip.say(this.t('closed-line'));
      return false;
    }
    const queryParams = { settle: 'note', bill: folio.id, of: line, do: null, on: null };
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  private isClosed(line: string): boolean {
    return this.tables().some((table) => table.hasClosed(line));
  }

  /** The line's own card takes it from there, as far as nothing was begun in it. */
  protected async correctFound({ line: { postingId }, proposal }: FindingDto): Promise<boolean> {
    if (!this.session.may('bill.correct')) return this.credit(postingId);
    const { beginAsProposed } = await import('../correction/proposed-draft');
    if (proposal) beginAsProposed(proposal, this.memory);
    return this.correct(postingId);
  }
}
