import { Property1790000000100 } from './1790000000100-property';
import { Trust1790000000200 } from './1790000000200-trust';
import { Stay1790000000300 } from './1790000000300-stay';
import { Folio1790000000400 } from './1790000000400-folio';
import { Case1790000000500 } from './1790000000500-case';
import { Station1790000000600 } from './1790000000600-station';
import { Settings1790000000700 } from './1790000000700-settings';
import { Board1790000000800 } from './1790000000800-board';
import { GuestInFront1790000001000 } from './1790000001000-guest-in-front';
import { Ledger1790000001100 } from './1790000001100-ledger';
import { BillCheck1790000001200 } from './1790000001200-bill-check';
import { OpenFindings1790000001210 } from './1790000001210-open-findings';
import { ExplanationShown1790000001300 } from './1790000001300-explanation-shown';
import { Catalogue1790000001400 } from './1790000001400-catalogue';
import { Settlement1790000001500 } from './1790000001500-settlement';
import { Correction1790000001700 } from './1790000001700-correction';
import { NightAudit1790000001600 } from './1790000001600-night-audit';
import { RoomCare1790000001900 } from './1790000001900-room-care';
import { RateDecision1790000002100 } from './1790000002100-rate-decision';
import { MoveUndo1790000002110 } from './1790000002110-move-undo';
import { MoveChain1790000002240 } from './1790000002240-move-chain';
import { RoomQueue1790000002260 } from './1790000002260-room-queue';
import { ScheduledMove1790000002250 } from './1790000002250-scheduled-move';
import { ScheduledByDesk1790000002320 } from './1790000002320-scheduled-by-desk';
import { Reassignment1790000002310 } from './1790000002310-reassignment';
import { WithdrawnExplanations1790000001820 } from './1790000001820-withdrawn-explanations';
import { RoomHold1790000002000 } from './1790000002000-room-hold';
import { RoomMemory1790000002010 } from './1790000002010-room-memory';
import { HouseOnPapers1790000001840 } from './1790000001840-house-on-papers';
import { InvoiceParty1790000002340 } from './1790000002340-invoice-party';
import { Task1790000001910 } from './1790000001910-task';
import { ReAssignment1790000002300 } from './1790000002300-re-assignment';
import { KeyHandover1790000002330 } from './1790000002330-key-handover';
import { MoveTogether1790000002305 } from './1790000002305-move-together';
import { ClosedDays1790000002345 } from './1790000002345-closed-days';
import { CheckOutTime1790000002350 } from './1790000002350-check-out-time';

/** The schema's one timeline. */
export const MIGRATIONS = [
  Property1790000000100,
  Trust1790000000200,
  Stay1790000000300,
  Folio1790000000400,
  Case1790000000500,
  Station1790000000600,
  Settings1790000000700,
  Board1790000000800,
  GuestInFront1790000001000,
  Ledger1790000001100,
  BillCheck1790000001200,
  OpenFindings1790000001210,
  ExplanationShown1790000001300,
  Catalogue1790000001400,
  Settlement1790000001500,
  Correction1790000001700,
  NightAudit1790000001600,
  RoomCare1790000001900,
  RateDecision1790000002100,
  MoveUndo1790000002110,
  MoveChain1790000002240,
  ScheduledMove1790000002250,
  RoomQueue1790000002260,
  ScheduledByDesk1790000002320,
  WithdrawnExplanations1790000001820,
  RoomHold1790000002000,
  RoomMemory1790000002010,
  HouseOnPapers1790000001840,
  Task1790000001910,
  ReAssignment1790000002300,
  Reassignment1790000002310,
  InvoiceParty1790000002340,
  KeyHandover1790000002330,
  MoveTogether1790000002305,
  ClosedDays1790000002345,
  CheckOutTime1790000002350,
];
