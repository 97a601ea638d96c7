import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  type ElementRef,
  afterNextRender,
  computed,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { filter } from 'rxjs';
import { CaseQueue } from '../case/case-queue';
import { LateAlerts } from '../case/late-alerts';
import { LateBand } from '../case/late-band';
import { OpenCases } from '../case/open-cases';
import { Connection } from '../platform/connection';
import { HouseLook } from '../platform/house-look';
import { Keyboard } from '../platform/keyboard/keyboard';
import type { Shortcut } from '../platform/keyboard/shortcut';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { Look } from '../platform/look';
import { Session } from '../platform/session';
import { injectMedia } from '../platform/media';
import { Sheet } from '../platform/sheet';
import { StatusStrip } from '../platform/status-strip';
import { IdleLock } from './idle/idle-lock';
import { IdleWarning } from './idle/idle-warning';
import { KeyHelp } from './key-help';
import { listCommands } from './list-commands';
import { lockCommands } from './lock-commands';
import { lookCommands } from './look-commands';
import { OfflineBand } from './offline-band';
import { mayGo, PARTS, PLACES } from './places';
import { PinHintBand } from './pin-hint/pin-hint';
import { PinHint } from './pin-hint/pin-hint-wish';
import { ParkedRow } from './parked-row';
import { Rail } from './rail';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';
import { UnderHand } from '../platform/under-hand';

/** The frame around the work: rail, queue, top bar, status strip, and the keys that act anywhere. */
@Component({
  selector: 'am-shell',
  imports: [
    CaseQueue,
    IdleWarning,
    KeyHelp,
    LateBand,
    OfflineBand,
    ParkedRow,
    PinHintBand,
    Rail,
    RouterOutlet,
    Sheet,
    StatusBar,
    TopBar,
  ],
  providers: [IdleLock, LateAlerts, OpenCases],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.alone]': 'alone()' },
})
export class Shell {
  protected readonly t = injectWords('shell');
  protected readonly connection = inject(Connection);
  protected readonly idle = inject(IdleLock);
  protected readonly pinHint = inject(PinHint);
  /** There is no room for the queue beside the work. */
  protected readonly narrow = injectMedia('screen and (max-width: 1199px)');
  protected readonly helpOpen = signal(false);
  /** Fetched when first asked for, and kept. */
  protected readonly helpWanted = linkedSignal<boolean, boolean>({
    source: this.helpOpen,
    computation: (open, previous) => open || previous?.value === true,
  });
  private readonly topBar = viewChild.required(TopBar);
  private readonly queue = viewChild<Sheet>('queue');
  private readonly work = viewChild.required<ElementRef<HTMLElement>>('work');
  private readonly router = inject(Router);
  private readonly keyboard = inject(Keyboard);
  private readonly look = inject(Look);
  private readonly strip = inject(StatusStrip);
  private readonly underHand = inject(UnderHand);
  private readonly session = inject(Session);
  protected readonly alerts = inject(LateAlerts);
  /** Board and night show the cases themselves, the rack needs the width, the audit and the settings are about others. */
  protected readonly alone = computed(() => isAlone(this.page()) || !this.mayReadCases());
  protected readonly mayReadCases = computed(() => this.session.may('case.read'));
  private readonly page = signal(pathOf(this.router.url));

  constructor() {
    inject(Live);
    inject(HouseLook);
    this.bindKeys();
    this.keyboard.scans.pipe(takeUntilDestroyed()).subscribe((text) => this.topBar().search(text));
    this.followPages();
  }

  protected focusWork(event: Event): void {
    event.preventDefault();
    this.work().nativeElement.focus();
  }

  protected newCase(): Promise<boolean> {
    return this.underHand.newCase();
  }

  protected showHelp(): void {
    this.helpOpen.set(true);
  }

  private followPages(): void {
    afterNextRender(() => this.welcome(this.page()));
    const arrivals = this.router.events.pipe(filter((event) => event instanceof NavigationEnd));
    arrivals.pipe(takeUntilDestroyed(inject(DestroyRef))).subscribe(({ urlAfterRedirects }) => {
      const page = pathOf(urlAfterRedirects);
      if (page === this.page()) return;
      this.page.set(page);
      this.queue()?.close();
      this.welcome(page);
    });
  }

  /** At the desk the next guest is looked up first; on a touch screen that would only raise the keyboard. */
  private welcome(page: string): void {
    const acting = this.router.url.includes('?');
    if (page === '/desk' && !acting && !matchMedia('(pointer: coarse)').matches) this.topBar().focusSearch();
  }

  private bindKeys(): void {
    const { t } = this;
    const go = (place: string) => () => this.router.navigateByUrl(place);
    const acts: readonly Shortcut[] = [
      {
        keys: ['/', 'F2', 'Ctrl+k'],
        label: () => t('keys.search'),
        run: () => this.topBar().openSearch(),
        atOnce: true,
      },
      { keys: '.', label: () => t('keys.actions'), run: () => this.topBar().openSearch('>'), atOnce: true },
      { keys: 'c', label: () => t('keys.new-case'), run: () => this.newCase() },
      ...[...PLACES, ...PARTS.map((part) => ({ ...part, keys: [] }))].map((place) => ({
        keys: place.keys,
        label: () => t(place.go),
        when: () => mayGo(place, (permission) => this.session.may(permission)),
        run: go(place.path),
      })),
      { keys: 'g p', label: () => t('keys.go-preferences'), run: go('/preferences') },
      { keys: 'Ctrl+.', label: () => t('keys.context'), run: () => this.look.context.update((open) => !open) },
      {
        keys: 'Ctrl+z',
        label: () => t('keys.undo'),
        when: () => Boolean(this.strip.message()?.undo),
        run: () => this.strip.undo(),
      },
      { keys: ['?', 'F1'], label: () => t('keys.help'), run: () => this.showHelp() },
    ];
    this.keyboard.bind(
      ...acts.map((act) => ({ group: 'anywhere' as const, ...act })),
      ...listCommands(),
      ...lookCommands(),
      ...lockCommands(),
    );
  }
}

function pathOf(url: string): string {
  return url.split('?')[0] ?? url;
}

function isAlone(url: string): boolean {
  return /^\/(?:board|rooms|night|audit|settings)(?:\/|$)/.test(pathOf(url));
}
