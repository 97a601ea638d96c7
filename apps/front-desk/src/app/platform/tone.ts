import { Injectable, computed, inject } from '@angular/core';
import { Look } from './look';

/** Two soft partials a third apart, swelling and fading: heard from the back office, startling nobody. */
const PARTIALS_HZ = [523.25, 659.25] as const;
const SECONDS = 1.1;
const LOUDEST = 0.3;

/** One soft tone at this device's volume. Made here: there is no file to fetch when it is needed. */
@Injectable({ providedIn: 'root' })
export class Tone {
  readonly on = computed(() => this.look.volume() > 0);
  private readonly look = inject(Look);
  private context?: AudioContext;

  /** Silent at volume zero, and before the first gesture on the page: browsers allow no sound until then. */
  play(): void {
    const volume = this.look.volume() / 100;
    if (volume === 0 || !navigator.userActivation.hasBeenActive) return;
    this.context ??= new AudioContext();
    void this.context.resume();
    for (const hertz of PARTIALS_HZ) this.sound(this.context, hertz, (volume * LOUDEST) / PARTIALS_HZ.length);
  }

  private sound(context: AudioContext, hertz: number, loudest: number): void {
    const [partial, envelope, now] = [context.createOscillator(), context.createGain(), context.currentTime];
    partial.frequency.value = hertz;
    envelope.gain.setValueAtTime(0, now);
    envelope.gain.linearRampToValueAtTime(loudest, now + 0.08);
    envelope.gain.exponentialRampToValueAtTime(0.0001, now + SECONDS);
    partial.connect(envelope).connect(context.destination);
    partial.start(now);
    partial.stop(now + SECONDS);
  }
}
