import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  signal,
} from '@angular/core';
import { decidePin } from '@amends/staff';
import { Button, Card, Field, Notice } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { injectProblemText } from '../../platform/problem-text';
import { Problem } from '../../platform/problem';
import { Session } from '../../platform/session';
import { Station } from '../../platform/station';
import { StatusStrip } from '../../platform/status-strip';
import { PinLengths } from '../lock/pin-lengths';

/** One's own PIN for shared desks: set, changed, removed. */
@Component({
  selector: 'am-own-pin',
  imports: [Button, Card, Field, Notice],
  templateUrl: './own-pin.html',
  styleUrl: './own-pin.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnPin {
  protected readonly t = injectWords('lock');
  protected readonly busy = signal(false);
  protected readonly open = signal(false);
  protected readonly refusal = signal('');
  protected readonly pinError = signal<string | undefined>(undefined);
  protected readonly againError = signal<string | undefined>(undefined);
  protected readonly passwordError = signal<string | undefined>(undefined);
  protected readonly hasPin = computed(() => this.session.current()?.hasPin ?? false);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly session = inject(Session);
  private readonly station = inject(Station);
  private readonly strip = inject(StatusStrip);
  private readonly lengths = inject(PinLengths);
  private readonly problemText = injectProblemText();

  protected show(open: boolean): void {
    this.open.set(open);
    // Where one goes on: in the form, or back at the button that opened it.
    afterNextRender(() => this.focusFirst(), { injector: this.injector });
    this.refusal.set('');
    for (const error of [this.pinError, this.againError, this.passwordError]) error.set(undefined);
  }

  protected async save(pin: string, again: string, password: string): Promise<void> {
    if (!this.fits(pin, again, password)) return;
    const saved = await this.done(() => this.station.setPin(password, pin), true, this.t('own.saved'));
    const me = this.session.current()?.staff.id;
    if (saved && me !== undefined) this.lengths.learn(me, pin);
  }

  protected async remove(): Promise<void> {
    await this.done(() => this.station.removePin(), false, this.t('own.removed'));
  }

  private focusFirst(): void {
    this.host.nativeElement.querySelector<HTMLElement>('input, button')?.focus();
  }

  private fits(pin: string, again: string, password: string): boolean {
    const decision = decidePin(pin);
    this.pinError.set(decision.granted ? undefined : this.problemText(new Problem(422, decision.refusal)));
    this.againError.set(decision.granted && pin !== again ? this.t('own.differs') : undefined);
    this.passwordError.set(password ? undefined : this.t('own.missing'));
    return decision.granted && pin === again && password !== '';
  }

  private async done(work: () => Promise<void>, hasPin: boolean, words: string): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await work();
      this.session.current.update((current) => current && { ...current, hasPin });
      this.show(false);
      this.strip.say(words);
      return true;
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
