import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RoomBlockDto } from '@amends/room/dto';
import { Button, EmptyState, PageHead, Skeleton } from '@amends/ui';
import { atMostEvery } from '../../platform/at-most-every';
import { injectWords } from '../../platform/language';
import { LoadError } from '../../platform/load-error';
import { PageList } from '../../platform/page-list';
import { injectRackWords } from '../rack/rack-words';
import { closedTogether, type ClosedTogether } from './closed-together';
import { ReassignApi } from './reassign-api';

const ABOUT_ROOMS = /^(room|stay|reassignment)\./;
const REST_MS = 1_000;

/** Where to begin: closed rooms somebody has, those of the same nights together. */
@Component({
  selector: 'am-closed-rooms',
  imports: [Button, EmptyState, LoadError, PageHead, RouterLink, Skeleton],
  templateUrl: './closed-rooms.html',
  styleUrl: './reassign-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClosedRooms {
  protected readonly t = injectWords('reassign');
  protected readonly shell = injectWords('shell');
  protected readonly words = injectRackWords();
  private readonly rack = injectWords('rack');
  private readonly terms = injectWords('terms');
  private readonly api = inject(ReassignApi);
  protected readonly list = new PageList<RoomBlockDto>(() => this.api.closedUrl());
  protected readonly groups = computed(() => closedTogether(this.list.rows()));

  constructor() {
    atMostEvery(
      REST_MS,
      () => this.list.reload(),
      ({ type }) => ABOUT_ROOMS.test(type),
    );
  }

  protected why({ kind, reasons }: ClosedTogether): string {
    const words = reasons.map((one) => this.rack(`reason.${one}`));
    return `${this.terms(`room-status.${kind}`)}: ${words.join(', ')}`;
  }
}
