import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Avatar, Chip, type Tone } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Specimen } from '../specimen';

/** Every tone, with and without a drawing, and the people beside them. */
@Component({
  selector: 'am-chip-section',
  imports: [Avatar, Chip, Specimen],
  templateUrl: './chip-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChipSection {
  protected readonly terms = injectWords('terms');
  protected readonly tones: readonly Tone[] = ['neutral', 'ok', 'warn', 'late', 'info', 'vip'];
}
