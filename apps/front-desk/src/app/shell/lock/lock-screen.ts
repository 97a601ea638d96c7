import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterNextRender,
  afterRenderEffect,
  computed,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import type { SessionDto } from '@amends/staff/dto';
import { Avatar, Button, Icon, KeyHint, Logo, Notice } from '@amends/ui';
import { NightWatch } from '../../desk/night/night-watch';
import { LoadError } from '../../platform/load-error';
import { Clock } from '../../platform/clock';
import { CurrentFormats } from '../../platform/current-formats';
import { DeskLock } from '../../platform/desk-lock';
import { keyName, takesText } from '../../platform/keyboard/key-name';
import { injectWords } from '../../platform/language';
import { injectProblemText } from '../../platform/problem-text';
import { Session } from '../../platform/session';
import { Station } from '../../platform/station';
import { PinHint } from '../pin-hint/pin-hint-wish';
import { PinLengths } from './pin-lengths';
import { PinPad } from './pin-pad';
import { Who } from './who';

type Step = 'who' | 'pin' | 'password';

const SHORTEST = 4;
const LONGEST = 8;

/**
 * What covers a locked desk: the people of this station, and the PIN of who comes. By keys alone: after F8 a number or
 * a letter chooses, digits are the PIN, Enter comes in; after a pause the digits are one's own PIN at once.
 */
@Component({
  selector: 'am-lock-screen',
  imports: [Avatar, Button, LoadError, Icon, KeyHint, Logo, NightWatch, Notice, PinPad],
  providers: [Who],
  templateUrl: './lock-screen.html',
  styleUrl: './lock-screen.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LockScreen {
  protected readonly t = injectWords('lock');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly desk = inject(DeskLock);
  protected readonly session = inject(Session);
  protected readonly who = inject(Who);
  protected readonly longest = LONGEST;
  /** The night's screen stays of use from across the room: its numbers stand on the curtain, no names. */
  protected readonly keepsWatch = /^\/night(?:\?|$)/.test(inject(Router).url) && this.session.may('case.read');
  protected readonly touch = matchMedia('(pointer: coarse)').matches;
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  /** Begins anew for each person; not when the list of people arrives and the person is still the same. */
  protected readonly digits = linkedSignal({ source: computed(() => this.who.chosen()?.id), computation: () => '' });
  protected readonly step = linkedSignal<boolean, Step>({
    source: computed(() => this.session.current()?.hasPin ?? true),
    computation: (hasPin) => (this.desk.reason() === 'key' ? 'who' : hasPin ? 'pin' : 'password'),
  });
  /** The password is asked for here only of who is signed in; others give their name with it. */
  protected readonly isMe = computed(() => {
    const chosen = this.who.chosen();
    return chosen !== undefined && this.who.isMe(chosen);
  });
  protected readonly asked = computed(() => {
    const hasPin = this.session.current()?.hasPin ?? true;
    return this.isMe() && (!hasPin || this.step() === 'password') ? 'password' : 'pin';
  });
  /** For a password manager: a password goes with the sign-in name, a PIN with the person. */
  protected readonly signsInAs = computed(() =>
    this.asked() === 'password' ? this.session.current()?.staff.signInName : undefined,
  );
  protected readonly time = computed(() => {
    const { locale, timeZone } = this.formats.formats();
    const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
    return new Intl.DateTimeFormat(locale, options).format(this.clock.now());
  });

  private readonly clock = inject(Clock);
  private readonly formats = inject(CurrentFormats);
  private readonly station = inject(Station);
  private readonly lengths = inject(PinLengths);
  private readonly hint = inject(PinHint);
  private readonly password = viewChild<ElementRef<HTMLInputElement>>('password');
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    void this.who.load().then(() => {
      // Nobody to choose from.
      if (this.who.people().length === 1 && this.step() === 'who') this.ask();
    });
    afterNextRender(() => {
      this.dialog().nativeElement.showModal();
      this.desk.attend((event) => this.keys(event));
    });
    afterRenderEffect(() => this.focusOn(this.step(), this.asked(), this.who.chosen()?.id));
  }

  /** However the browser came to close it: while the desk is covered it stays. */
  protected stay(): void {
    if (this.desk.covered()) this.dialog().nativeElement.showModal();
  }

  private keys(event: KeyboardEvent): void {
    const name = keyName(event);
    if (name !== undefined && !event.isComposing && this.takes(name, event)) event.preventDefault();
  }

  protected choose(id: string): void {
    this.who.chosenId.set(id);
    this.refusal.set('');
  }

  /** For whichever of the two the chosen person comes in with. */
  protected ask(): void {
    this.step.set('pin');
    this.step.set(this.asked());
  }

  protected typed(text: string): void {
    if (this.busy()) return;
    this.refusal.set('');
    this.digits.set(text.replace(/\D/g, '').slice(0, LONGEST));
    const chosen = this.who.chosen();
    if (chosen && this.lengths.isWhole(chosen.id, this.digits())) void this.comeBack();
  }

  /** By whichever of the two is asked for. */
  protected comeIn(): Promise<void> {
    return this.asked() === 'password' ? this.unlock(this.password()?.nativeElement.value ?? '') : this.comeBack();
  }

  private async comeBack(): Promise<void> {
    const [chosen, pin] = [this.who.chosen(), this.digits()];
    if (!chosen || pin.length < SHORTEST) return;
    await this.enter(() => this.station.comeBack(chosen.id, pin));
    if (!this.refusal()) this.lengths.learn(chosen.id, pin);
    this.digits.set('');
  }

  private async unlock(password: string): Promise<void> {
    const me = this.session.current();
    if (!me || !password) return;
    await this.enter(() => this.station.signIn(me.staff.signInName, password));
    if (!this.refusal() && !me.hasPin) this.hint.offer();
  }

  protected async somebodyElse(): Promise<void> {
    await this.desk.leaveToSignIn();
  }

  private async enter(open: () => Promise<SessionDto>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await this.desk.enter(await open());
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }

  /** Whether the key meant something here. */
  private takes(name: string, { target }: KeyboardEvent): boolean {
    const inPassword = this.asked() === 'password' && takesText(target);
    if (name === 'Escape') return this.back();
    if (inPassword) return false;
    if (/^\d$/.test(name)) return this.digit(Number(name));
    if (/^\p{L}$/u.test(name)) return this.letter(name);
    if (name === 'Enter' && this.step() === 'who') return this.proceed();
    if (this.step() !== 'pin' || !/^Arrow(Up|Down)$/.test(name)) return false;
    this.who.step(name === 'ArrowDown' ? 1 : -1);
    return true;
  }

  private digit(digit: number): boolean {
    if (this.step() === 'who') return this.who.chooseNumber(digit) && this.proceed();
    if (this.step() === 'pin') this.typed(`${this.digits()}${digit}`);
    return this.step() === 'pin';
  }

  private letter(letter: string): boolean {
    return this.who.chooseLetter(letter) && this.proceed();
  }

  private proceed(): true {
    this.refusal.set('');
    this.ask();
    return true;
  }

  /** To the people, and from there to the page when nobody's screen is locked. */
  private back(): true {
    if (this.step() !== 'who' && this.who.people().length > 1) this.step.set('who');
    else this.desk.dismiss();
    return true;
  }

  private focusOn(step: Step, asked: 'pin' | 'password', chosenId: string | undefined): void {
    const selector = step === 'who' ? `input[value="${chosenId}"]` : `input[name=${asked}]`;
    this.dialog().nativeElement.querySelector<HTMLElement>(selector)?.focus();
  }
}
