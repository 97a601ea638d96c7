import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** The element the page is born in; everything else is a route. */
@Component({
  selector: 'am-root',
  imports: [RouterOutlet],
  templateUrl: './root.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Root {}
