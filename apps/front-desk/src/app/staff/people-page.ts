import { HttpParams, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PERSON_ROLES } from '@amends/staff';
import type { PageDto } from '@amends/kernel/dto';
import type { DeskSetupDto, MemberDto } from '@amends/staff/dto';
import { Avatar, Button, EmptyState, ErrorPanel, Icon, PageHead, Segments, Skeleton, TablePanel } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { PageList } from '../platform/page-list';
import { injectProblemText } from '../platform/problem-text';
import { SignInState } from './sign-in-state';
import { StaffApi } from './staff-api';

const SHOWN = ['true', 'false', 'all'] as const;
type Shown = (typeof SHOWN)[number];
const TYPING_MS = 250;

/** Who works here: found by name, role and desk; the filters stand in the address. */
@Component({
  selector: 'am-people-page',
  imports: [
    Avatar,
    Button,
    EmptyState,
    ErrorPanel,
    Icon,
    PageHead,
    RouterLink,
    Segments,
    SignInState,
    Skeleton,
    TablePanel,
  ],
  templateUrl: './people-page.html',
  styleUrl: './people-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PeoplePage {
  readonly q = input<string>();
  readonly role = input<string>();
  readonly desk = input<string>();
  readonly active = input<string>();

  protected readonly t = injectWords('settings');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly roles = PERSON_ROLES;
  protected readonly typed = linkedSignal(() => this.q() ?? '');
  protected readonly shown = computed<Shown>(() => SHOWN.find((one) => one === this.active()) ?? 'true');
  protected readonly segments = computed(() =>
    SHOWN.map((value) => ({ value, label: this.t(`people.show.${value}`) })),
  );
  protected readonly filtered = computed(() => Boolean(this.q() ?? this.role() ?? this.desk()));
  private readonly api = inject(StaffApi);
  private readonly router = inject(Router);
  protected readonly people = new PageList<MemberDto>(() => this.address());
  private readonly desksRead = httpResource<PageDto<DeskSetupDto>>(() => this.api.desksUrl());
  protected readonly desks = computed(() => (this.desksRead.hasValue() ? this.desksRead.value().data : []));
  private typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(Live).on(
      ({ type }) => type.startsWith('staff.') || type.startsWith('desk.'),
      () => this.people.reload(),
    );
    inject(Keyboard).bind({ keys: 'n', label: () => this.t('people.add'), run: () => this.add() });
  }

  protected add(): Promise<boolean> {
    return this.router.navigateByUrl('/settings/staff/new');
  }

  protected search(text: string): void {
    this.typed.set(text);
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.filter({ q: text.trim() || undefined }), TYPING_MS);
  }

  protected filter(queryParams: Readonly<Record<string, string | undefined>>): void {
    const kept = Object.fromEntries(Object.entries(queryParams).map(([name, value]) => [name, value || null]));
    void this.router.navigate([], { queryParams: kept, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected clear(): void {
    this.filter({ q: undefined, role: undefined, desk: undefined });
  }

  private address(): string | undefined {
    const list = this.api.peopleUrl();
    const active = this.shown() === 'all' ? undefined : this.shown();
    const filters = { q: this.q(), role: this.role(), deskId: this.desk(), active };
    const set = Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1]));
    return list && `${list}?${new HttpParams({ fromObject: Object.fromEntries(set) }).toString()}`;
  }
}
