import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, Logo, type IconName } from '@amends/ui';
import { OpenCases } from '../case/open-cases';
import { SearchBox } from '../desk/search-box';
import { Clock } from '../platform/clock';
import { Connection } from '../platform/connection';
import { CurrentFormats } from '../platform/current-formats';
import { DeskLock } from '../platform/desk-lock';
import { injectWords } from '../platform/language';
import { Session } from '../platform/session';
import { PrivacyButton } from './privacy/privacy-button';

/** Where you are, the search, whether the house is reachable, the hotel's time, and who you are. */
@Component({
  selector: 'am-top-bar',
  imports: [Icon, Logo, PrivacyButton, RouterLink, SearchBox],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'banner' },
})
export class TopBar {
  protected readonly t = injectWords('shell');
  protected readonly desk = inject(DeskLock);
  protected readonly connection = inject(Connection);
  protected readonly lockLabel = computed(() => this.lockWords('keys.lock'));
  private readonly lockWords = injectWords('lock');
  protected readonly cases = inject(OpenCases);
  protected readonly mayReadCases = computed(() => this.session.may('case.read'));
  protected readonly staff = computed(() => this.session.current()?.staff);
  protected readonly initials = computed(() => initialsOf(this.staff()?.name ?? ''));
  protected readonly connectionIcon = computed<IconName>(() =>
    this.connection.state() === 'lost' ? 'offline' : 'connected',
  );
  protected readonly connectionText = computed(() => this.t(`connection.${this.connection.state()}`));
  protected readonly time = computed(() => {
    const { locale, timeZone } = this.formats.formats();
    const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
    return new Intl.DateTimeFormat(locale, options).format(this.clock.now());
  });
  protected readonly place = computed(() => this.session.assignment());
  private readonly session = inject(Session);
  private readonly clock = inject(Clock);
  private readonly formats = inject(CurrentFormats);
  private readonly searchBox = viewChild.required(SearchBox);

  focusSearch(): void {
    this.searchBox().focus();
  }

  /** Opened, with what stands in it when a key asks for that: `>` for commands. */
  openSearch(text?: string): void {
    this.searchBox().show(text);
  }

  /** What a scanner read: looked up and opened at once. */
  search(text: string): void {
    this.searchBox().lookUp(text);
  }
}

function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return [parts[0], parts.length > 1 ? parts.at(-1) : ''].map((part) => part?.charAt(0) ?? '').join('');
}
