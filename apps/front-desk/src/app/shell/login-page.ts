import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  DestroyRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { decidePassword } from '@amends/staff';
import { Button, Field, Icon, Logo, Notice } from '@amends/ui';
import { choosableLanguages, isLanguage } from '../../i18n/languages';
import { Connection } from '../platform/connection';
import { DeskLock } from '../platform/desk-lock';
import { DeskMemory } from '../platform/desk-memory';
import { Language, injectWords } from '../platform/language';
import { PLACE } from '../platform/place';
import { Problem, problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { Station } from '../platform/station';

/** Sign-in; afterwards back to where one came from. */
@Component({
  selector: 'am-login-page',
  imports: [Button, Field, Icon, Logo, Notice],
  templateUrl: './login-page.html',
  styleUrl: './login-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LoginPage {
  /** Address to go on to. */
  readonly from = input<string>();

  protected readonly t = injectWords('shell');
  protected readonly languages = choosableLanguages();
  protected readonly language = inject(Language);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly lock = injectWords('lock');
  protected readonly desk = inject(DeskLock);
  /** Somebody of this station may come back without a password. */
  protected readonly station = signal(false);
  protected readonly connection = inject(Connection);
  /** Whether a one-time code is being made into a password. */
  protected readonly choosing = signal(false);
  protected readonly newPassword = signal('');
  protected readonly again = signal('');
  private readonly session = inject(Session);
  private readonly memory = inject(DeskMemory);
  private readonly router = inject(Router);
  private readonly problemText = injectProblemText();
  protected readonly offline = computed(() => this.problemText(new Problem(0, 'no-connection')));
  private readonly injector = inject(Injector);
  private readonly fresh = viewChild<ElementRef<HTMLInputElement>>('fresh');
  private readonly name = viewChild.required<ElementRef<HTMLInputElement>>('name');

  constructor() {
    afterNextRender(() => this.name().nativeElement.focus());
    // Without an answer one signs in with the password, as ever.
    inject(Station)
      .people()
      .then(
        (people) => this.station.set(people.length > 0),
        () => undefined,
      );
    const back = (): void => void this.comeBack();
    window.addEventListener('online', back);
    inject(DestroyRef).onDestroy(() => window.removeEventListener('online', back));
  }

  protected async signIn(event: Event, name: string, password: string): Promise<void> {
    event.preventDefault();
    if (!name || !password) return this.refusal.set(this.t('login.missing'));
    const refusal = this.choosing() ? this.refusalOfNew(name) : '';
    this.refusal.set(refusal);
    if (refusal || this.busy()) return;
    this.busy.set(true);
    try {
      await this.session.signIn(name, password, this.choosing() ? this.newPassword() : undefined);
      const own = this.session.current()?.staff.language;
      if (this.choosing() && isLanguage(own)) await this.language.use(own);
      const place = this.memory.read(PLACE)?.url;
      await this.router.navigateByUrl(this.from() ?? place ?? '/', { replaceUrl: true });
    } catch (fault) {
      if (problemOf(fault).code === 'new-password-needed') this.choose();
      else this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }

  /** Started without a network, who is signed in was not to be known; with one, the cookie may still be good. */
  private async comeBack(): Promise<void> {
    this.connection.found();
    await this.session.restore();
    if (this.session.current()) await this.router.navigateByUrl(this.from() ?? '/', { replaceUrl: true });
  }

  /** The one-time code was right: it becomes a password, which is chosen here. */
  private choose(): void {
    this.choosing.set(true);
    afterNextRender(() => this.fresh()?.nativeElement.focus(), { injector: this.injector });
  }

  private refusalOfNew(signInName: string): string {
    const decision = decidePassword(this.newPassword(), { signInName });
    if (!decision.granted) return this.problemText(new Problem(422, decision.refusal));
    return this.newPassword() === this.again() ? '' : this.t('login.differ');
  }

  protected speak(code: string): void {
    if (isLanguage(code)) void this.language.use(code);
  }
}
