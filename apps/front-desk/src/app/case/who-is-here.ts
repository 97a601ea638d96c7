import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import type { PresentDto } from '@amends/case/dto';
import { Avatar } from '@amends/ui';
import { injectWords } from '../platform/language';
import { QuietVoice } from '../platform/quiet-voice';
import { Presence } from './presence';

/** Who else has the case on a screen, and what they are writing; said once of each, never over and over. */
@Component({
  selector: 'am-who-is-here',
  imports: [Avatar],
  templateUrl: './who-is-here.html',
  styleUrl: './who-is-here.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhoIsHere {
  readonly caseId = input.required<string>();

  protected readonly t = injectWords('together');
  protected readonly people = computed(() => this.presence.others(this.caseId()));
  private readonly presence = inject(Presence);
  private readonly voice = inject(QuietVoice);
  /** What was said of whom on this case. */
  private readonly said = linkedSignal({ source: this.caseId, computation: () => new Set<string>() });

  constructor() {
    effect(() => {
      const lines = this.people().map((one) => this.line(one));
      const news = lines.filter((line) => !this.said().has(line));
      for (const line of news) this.said().add(line);
      if (news.length > 0) this.voice.say('presence', news.join(' '));
    });
  }

  protected line({ name, writing }: PresentDto): string {
    if (!writing) return this.t('here.reads', { name });
    return this.t('here.writes', { name, text: this.t(`text.${writing}`) });
  }
}
