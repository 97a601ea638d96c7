import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** The mark (a bell whose clapper is a tick: rung, and put right) with the name beside it. */
@Component({
  selector: 'am-logo',
  templateUrl: './logo.html',
  styleUrl: './logo.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Logo {
  readonly size = input(28);
  readonly named = input(true);
}
