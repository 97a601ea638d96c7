import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterNextRender,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { Button, Field, Logo, Notice } from '@amends/ui';
import { choosableLanguages, isLanguage } from '../../i18n/languages';
import { Language, injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';

/** Sign-in; afterwards back to where one came from. */
@Component({
  selector: 'am-login-page',
  imports: [Button, Field, Logo, Notice],
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
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly problemText = injectProblemText();
  private readonly name = viewChild.required<ElementRef<HTMLInputElement>>('name');

  constructor() {
    afterNextRender(() => this.name().nativeElement.focus());
  }

  protected async signIn(event: Event, name: string, password: string): Promise<void> {
    event.preventDefault();
    if (!name || !password) return this.refusal.set(this.t('login.missing'));
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await this.session.signIn(name, password);
      await this.router.navigateByUrl(this.from() ?? '/', { replaceUrl: true });
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }

  protected speak(code: string): void {
    if (isLanguage(code)) void this.language.use(code);
  }
}
