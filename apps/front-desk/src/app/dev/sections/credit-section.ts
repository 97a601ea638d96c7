import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { AmountChoice, type CreditSize } from '../../compensation/amount-choice';
import { AuthorityBar } from '../../compensation/authority-bar';
import { CreditCard } from '../../compensation/credit-card';
import { LIMITS } from '../samples/acts';
import { CASE } from '../samples/cases';
import { eur } from '../samples/house';
import { FOLIO, LINES } from '../samples/stay';
import { Specimen } from '../specimen';

/** What one may still give, how much of it, and the whole card, with a case and without. */
@Component({
  selector: 'am-credit-section',
  imports: [AmountChoice, AuthorityBar, CreditCard, Specimen],
  templateUrl: './credit-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CreditSection {
  protected readonly limits = LIMITS;
  protected readonly unlimited = { ...LIMITS, authorityPerCase: null, authorityLeft: null };
  protected readonly usedUp = { ...LIMITS, grantedOnCase: eur('100.00'), authorityLeft: eur('0.00') };
  protected readonly asked = eur('30.00');
  protected readonly lines = LINES.slice(0, 1);
  protected readonly size = signal<CreditSize>({ percent: '10' });
  protected readonly case = CASE;
  protected readonly folios = [FOLIO];
}
