import type { BillPaperQueryDto } from '@amends/bill/dto';
import { businessClock } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { LINE_HOME } from './bill.queries';
import type { ShownQuery } from './bill-explanation.service';
import { HOUSE_BY_CODE } from './link.queries';
import type { House } from './page/guest-page';
import { billPaper } from './pdf/bill-paper';
import { printPaper } from './pdf/print-paper';
import { SnapshotService } from './snapshot.service';

type HouseRow = House & { readonly timeZone: string; readonly [column: string]: unknown };

/** The explanation as PDF, for the payer it is about; what is printed is kept first. */
@Injectable()
export class PaperService {
  constructor(
    private readonly reads: Reads,
    private readonly snapshots: SnapshotService,
  ) {}

  /** A4. @throws Refused as `BillExplanationService.shown`. */
  bill(folioId: string, query: BillPaperQueryDto, staff: StaffMember): Promise<Buffer> {
    return this.print(folioId, query, staff);
  }

  /** One line with what hangs on it, A5. @throws Refused `not-found`, `window-confidential`. */
  async line(postingId: string, language: string | undefined, staff: StaffMember): Promise<Buffer> {
    const values = [staff.propertyId, postingId];
    const home = await this.reads.first<{ folioId: string }>(staff.propertyId, LINE_HOME, values);
    if (!home) throw new Refused('not-found');
    return this.print(home.folioId, { postingId, language }, staff);
  }

  private async print(folioId: string, query: ShownQuery, staff: StaffMember): Promise<Buffer> {
    const { shown, snapshot } = await this.snapshots.show(folioId, query, 'pdf', staff);
    const [house] = await this.reads.unscoped<HouseRow>(HOUSE_BY_CODE, [staff.propertyCode]);
    if (!house) throw new Refused('not-found');
    const at = businessClock(new Date(), house.timeZone);
    const { version, hash } = snapshot;
    return printPaper(billPaper({ house, tree: shown.tree, at, version, hash }));
  }
}
