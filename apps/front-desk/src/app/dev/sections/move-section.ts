import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { CandidateList } from '../../room-move/candidate-list';
import { MoveCard } from '../../room-move/move-card';
import { MovePreview } from '../../room-move/move-preview';
import { CANDIDATES, MOVE_PREVIEW } from '../samples/acts';
import { STAY } from '../samples/stay';
import { Specimen } from '../specimen';

/** Rooms with their reasons, what a move would do, and the whole card: there, coming, and refused. */
@Component({
  selector: 'am-move-section',
  imports: [CandidateList, MoveCard, MovePreview, Specimen],
  templateUrl: './move-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveSection {
  protected readonly candidates = CANDIDATES.candidates;
  protected readonly preview = MOVE_PREVIEW;
  protected readonly chosen = signal('room-305');
  protected readonly stay = STAY;
  protected readonly slow = { ...STAY, id: 'slow' };
}
