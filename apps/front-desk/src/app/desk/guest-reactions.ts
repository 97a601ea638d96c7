import { Injectable, inject } from '@angular/core';
import { newId } from '@amends/kernel';
import { ShowApi } from '../bill/show/show-api';
import type { Explained, ToldGuest } from '../bill/told-guest';
import { CaseApi } from '../case/case-api';
import { CurrentStay } from './current-stay';

/** The case it was noted on. */
export interface NotedOn {
  readonly id: string;
  readonly number: string;
}

/** Writes down that the guest was told and what the guest said; made by the page of the stay's bill. */
@Injectable()
export class GuestReactions {
  private readonly current = inject(CurrentStay);
  private readonly cases = inject(CaseApi);
  private readonly show = inject(ShowApi);
  /** The same until it is written down, so that trying again opens no second case. */
  private newCaseId = newId();

  /** A dispute is noted on the case about the bill, which is opened for it; without any case it stands with the showing. */
  async note(about: Explained, told: ToldGuest): Promise<NotedOn | undefined> {
    const open = this.current.caseAbout('bill');
    const on = told.reaction === 'disputes' && open?.category !== 'bill' ? await this.openCase() : open;
    if (!on) return this.keepAlone(about, told);
    const { folioId, postingId, groupBy } = about;
    const what = postingId === undefined ? { folioId, ...(groupBy && { groupBy }) } : { postingId };
    await this.cases.noteExplanation(on.id, { id: newId(), ...what, ...told });
    this.newCaseId = newId();
    return on;
  }

  private async keepAlone({ groupBy = 'day', ...what }: Explained, told: ToldGuest): Promise<undefined> {
    const shown = { ...what, groupBy, window: undefined, language: told.language };
    await this.show.keep(shown, 'screen', told.reaction);
  }

  private openCase(): Promise<NotedOn> {
    const stayId = this.current.id();
    return this.cases.open({ id: this.newCaseId, category: 'bill', ...(stayId !== undefined && { stayId }) });
  }
}
