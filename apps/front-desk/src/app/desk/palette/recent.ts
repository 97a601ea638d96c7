import { Injectable, computed, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { CurrentProperty } from '../../platform/current-property';
import { DeskMemory, deskSlot } from '../../platform/desk-memory';

/** Which stays and cases, newest first, as the palette's rows are called: `stay/…`, `case/…`. */
const RECENT = deskSlot<readonly string[]>('palette.recent', [], { comfort: true });
const MOST = 8;

/** What this person had open last in this hotel, however they came there; by id only, and forgotten with the person. */
@Injectable({ providedIn: 'root' })
export class Recent {
  /** Without what is open now, to which nobody wants to go back. */
  readonly ids = computed(() => this.memory.read(RECENT, this.property.code()).slice(1));

  private readonly memory = inject(DeskMemory);
  private readonly property = inject(CurrentProperty);

  constructor() {
    const router = inject(Router);
    const arrivals = router.events.pipe(filter((event) => event instanceof NavigationEnd));
    arrivals.pipe(takeUntilDestroyed()).subscribe(({ urlAfterRedirects }) => this.visit(urlAfterRedirects));
    this.visit(router.url);
  }

  /** A place that is neither stands first all the same: then both last stays are offered. */
  private visit(url: string): void {
    const here = /^\/((?:stay|case)\/[\w-]+)/.exec(url)?.[1] ?? '';
    const code = this.property.code();
    const before = this.memory.read(RECENT, code).filter((id) => id !== here && id !== '');
    if (code) this.memory.keep(RECENT, [here, ...before].slice(0, MOST), code);
  }
}
