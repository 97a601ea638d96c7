import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseViewDto } from '@amends/case/dto';
import { newId } from '@amends/kernel';
import { Button, Dialog, Field, Icon, Notice, Tab } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { injectProblemText } from '../../platform/problem-text';
import { StatusStrip } from '../../platform/status-strip';
import { CaseApi } from '../case-api';
import { OpenCases } from '../open-cases';
import { VIEW_NAMES, queryOf, type BoardWish, type ViewName } from './board-address';

/** What the board can show at a press: the views everybody has, and one's own. Each is an address. */
@Component({
  selector: 'am-board-views',
  imports: [Button, Dialog, Field, Icon, Notice, RouterLink, Tab],
  templateUrl: './board-views.html',
  styleUrl: './board-views.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BoardViews {
  readonly wish = input.required<BoardWish>();
  /** The wish as it is kept. */
  readonly query = input.required<string>();
  /** The case beside the board; it stays there when the view changes. */
  readonly beside = input<string>();

  protected readonly t = injectWords('board');
  protected readonly shell = injectWords('shell');
  protected readonly naming = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private readonly api = inject(CaseApi);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();
  private readonly open = inject(OpenCases);
  private readonly kept = httpResource<{ readonly data: readonly CaseViewDto[] }>(() => this.api.viewsUrl());

  protected readonly house = computed(() => {
    const counts: Readonly<Record<ViewName, number>> = { all: this.open.total(), ...this.open.counts() };
    return VIEW_NAMES.map((name) => ({
      name,
      count: counts[name],
      params: this.params(queryOf({ view: name, own: {}, sort: this.wish().sort, down: this.wish().down })),
      here: this.wish().view === name && Object.keys(this.wish().own).length === 0,
    }));
  });
  protected readonly mine = computed(() =>
    (this.kept.hasValue() ? this.kept.value().data : []).map((view) => ({
      ...view,
      params: this.params(view.query),
      here: view.query === this.query(),
    })),
  );
  protected readonly current = computed(() => this.mine().find(({ here }) => here));
  /** Only what is a view of nobody yet is worth a name. */
  protected readonly unnamed = computed(() => !this.current() && !this.house().some(({ here }) => here));

  protected async keep(event: Event, name: string): Promise<void> {
    event.preventDefault();
    if (!name.trim() || this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await this.api.keepView({ id: newId(), name: name.trim(), query: this.query() });
      this.kept.reload();
      this.naming.set(false);
      this.strip.say(this.t('views.kept', { name: name.trim() }));
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }

  protected async remove({ id, name, query }: CaseViewDto): Promise<void> {
    try {
      await this.api.removeView(id);
      this.kept.reload();
      this.strip.say(this.t('views.removed', { name }), async () => {
        await this.api.keepView({ id, name, query });
        this.kept.reload();
      });
    } catch (fault) {
      this.strip.say(this.problemText(fault));
    }
  }

  private params(query: string): Readonly<Record<string, string>> {
    const beside = this.beside();
    return { ...Object.fromEntries(new URLSearchParams(query)), ...(beside ? { case: beside } : {}) };
  }
}
