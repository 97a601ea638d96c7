import { ChangeDetectionStrategy, Component, effect, input, viewChild } from '@angular/core';
import { SearchBox } from '../../desk/search-box';
import { Specimen } from '../specimen';

/** The search with a line typed into it: what is found, nobody, and an answer that does not come. */
@Component({
  selector: 'am-palette-section',
  imports: [SearchBox, Specimen],
  templateUrl: './palette-section.html',
  styleUrls: ['./section.css', './palette-section.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PaletteSection {
  readonly text = input.required<string>();
  private readonly box = viewChild.required(SearchBox);

  constructor() {
    effect(() => this.box().show(this.text()));
  }
}
