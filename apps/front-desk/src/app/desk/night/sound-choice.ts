import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Icon } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Look } from '../../platform/look';
import { Tone } from '../../platform/tone';

const STEP = 10;

/** How loud this device tells that a severe case is late; letting go of the slider plays the tone. */
@Component({
  selector: 'am-sound-choice',
  imports: [Icon],
  templateUrl: './sound-choice.html',
  styleUrl: './sound-choice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SoundChoice {
  protected readonly t = injectWords('shell');
  protected readonly look = inject(Look);
  protected readonly tone = inject(Tone);
  protected readonly step = STEP;

  protected set(volume: string): void {
    this.look.volume.set(Number(volume));
    this.tone.play();
  }
}
