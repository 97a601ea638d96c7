import { Injectable, inject } from '@angular/core';
import type { CaseText, CaseTransition } from '@amends/case';
import type { CaseDto, EditCaseDto, TransitionCaseDto } from '@amends/case/dto';
import { newId } from '@amends/kernel';
import { injectWords } from '../platform/language';
import { problemOf } from '../platform/problem';
import { StatusStrip } from '../platform/status-strip';
import { CaseApi } from './case-api';

/** The texts of a case itself; a note is an entry beside it. */
export type TextPart = Exclude<CaseText, 'note'>;

const TRIES = 3;

/**
 * Changes of a case, each with its way back for ten seconds. What colleagues changed elsewhere in the same case is
 * merged without a word; what they changed in the same place is refused, and the caller shows both.
 */
@Injectable({ providedIn: 'root' })
export class CaseEdits {
  private readonly api = inject(CaseApi);
  private readonly strip = inject(StatusStrip);
  private readonly t = injectWords('case');

  /** Writes one text that stood as `begunWith` when it was typed. @throws Problem `stale-version` with both. */
  async write(shown: CaseDto, part: TextPart, text: string, begunWith: string): Promise<CaseDto> {
    const saved = await this.merge(shown, { [part]: text }, (now) => (now[part] ?? '') === begunWith);
    this.offerBack(saved, { [part]: begunWith || null }, this.t('story.saved'));
    return saved;
  }

  /** Sets a field that is chosen, for example the severity. @throws Problem */
  async set(shown: CaseDto, wish: Pick<EditCaseDto, 'severity' | 'category' | 'fault'>): Promise<CaseDto> {
    const fields = Object.keys(wish) as (keyof typeof wish)[];
    const before = Object.fromEntries(fields.map((field) => [field, shown[field]]));
    const saved = await this.merge(shown, wish, (now) => fields.every((field) => now[field] === shown[field]));
    this.offerBack(saved, before, this.t('story.saved'));
    return saved;
  }

  /** Moves the case on, with a way back. @throws Problem */
  go(caseId: string, transition: CaseTransition): Promise<CaseDto> {
    return this.move(caseId, { transition }, this.t(`said.${transition}`));
  }

  /** Moves a case among others on, with words that name it; `back` hears what it is again when that is taken back. */
  async move(caseId: string, wish: TransitionCaseDto, said: string, back?: (was: CaseDto) => void): Promise<CaseDto> {
    const id = newId();
    const moved = await this.api.transition(caseId, { ...wish, id });
    this.strip.say(said, async () => {
      const was = await this.api.undo(caseId, id);
      back?.(was);
    });
    return moved;
  }

  /** Closes a case that still is as it was read. @throws Problem `stale-version` when it is not. */
  async close(shown: CaseDto, words: Partial<TransitionCaseDto>): Promise<CaseDto> {
    const id = newId();
    const closed = await this.api.transition(shown.id, { ...words, id, transition: 'close' }, shown.version);
    this.strip.say(this.t('said.close'), () => this.api.undo(shown.id, id));
    return closed;
  }

  private async merge(shown: CaseDto, wish: EditCaseDto, apart: (now: CaseDto) => boolean): Promise<CaseDto> {
    let read = shown;
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.api.edit(read, wish);
      } catch (fault) {
        const { status, facts } = problemOf(fault);
        const now = facts['current'] as CaseDto | undefined;
        if (status !== 412 || !now || tries === TRIES || !apart(now)) throw fault;
        read = now;
      }
    }
  }

  /** Taken back only while nobody changed the case since; the server refuses otherwise, and the strip says who did. */
  private offerBack(saved: CaseDto, before: EditCaseDto, text: string): void {
    this.strip.say(text, () => this.api.edit(saved, before));
  }
}
