import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReassignmentDto } from '@amends/room-move/dto';
import { Chip, FORMATS, Icon, Notice, PageHead, Skeleton, showTime } from '@amends/ui';
import { CurrentProperty } from '../../platform/current-property';
import { injectWords } from '../../platform/language';
import { LoadError } from '../../platform/load-error';
import { Private } from '../../platform/privacy';
import { LeftGuests } from './left-guests';
import { ReassignApi } from './reassign-api';
import { injectReassignWords } from './reassign-words';

/** What became of each guest, and who still needs a room. */
@Component({
  selector: 'am-reassign-result',
  imports: [Chip, Icon, LeftGuests, LoadError, Notice, PageHead, Private, RouterLink, Skeleton],
  templateUrl: './reassign-result.html',
  styleUrl: './reassign-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReassignResult {
  readonly id = input.required<string>();

  protected readonly t = injectWords('reassign');
  protected readonly shell = injectWords('shell');
  protected readonly words = injectReassignWords();
  protected readonly property = inject(CurrentProperty);
  private readonly formats = inject(FORMATS);
  private readonly api = inject(ReassignApi);
  protected readonly read = httpResource<ReassignmentDto>(() => this.api.madeUrl(this.id()));
  protected readonly made = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  protected readonly given = computed(() => this.made()?.stays.filter(({ outcome }) => outcome !== 'left') ?? []);
  protected readonly left = computed(() => this.made()?.stays.filter(({ outcome }) => outcome === 'left') ?? []);
  protected readonly moved = computed(() => this.given().some(({ outcome }) => outcome === 'moved'));
  protected readonly sub = computed(() => {
    const made = this.made();
    if (!made) return undefined;
    const rooms = made.rooms.map(({ number }) => number).join(', ');
    const at = showTime(made.madeAt, this.formats(), new Date());
    return `${this.t('closed', { rooms })}, ${this.words.nights(made.nights)} · ${this.t('by', { by: made.madeBy, at })}`;
  });
}
