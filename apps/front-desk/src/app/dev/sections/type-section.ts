import { ChangeDetectionStrategy, Component } from '@angular/core';
import { injectWords } from '../../platform/language';
import { Specimen } from '../specimen';

/** Sizes, weights, steps, corners and shadows. */
@Component({
  selector: 'am-type-section',
  imports: [Specimen],
  templateUrl: './type-section.html',
  styleUrls: ['./section.css', './type-section.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TypeSection {
  protected readonly problem = injectWords('problem');
  protected readonly sizes = ['display', 'title', 'guest', 'body', 'dense', 'small'];
  protected readonly steps = ['1', '2', '3', '4', '5', '6', '8', '12'];
  protected readonly corners = ['radius-s', 'radius', 'radius-l', 'round'];
  protected readonly shadows = ['shadow-1', 'shadow-2'];
  protected readonly token = (name: string): string => `var(--am-${name})`;
}
