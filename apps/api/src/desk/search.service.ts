import { readTyped } from '@amends/desk';
import type { SearchQueryDto } from '@amends/desk/dto';
import { Injectable } from '@nestjs/common';
import { JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import type { StaffMember } from '../staff';
import { SEARCH } from './search.queries';

const DEFAULT_HITS = 10;
const NOTHING = '{"data":[],"rooms":[],"cases":[]}';

/** The one line every guest is found by. */
@Injectable()
export class SearchService {
  constructor(private readonly reads: Reads) {}

  async search({ q, limit }: SearchQueryDto, staff: StaffMember): Promise<JsonText> {
    const typed = readTyped(q, staff.propertyCode);
    const { name, roomNumber, confirmation, phoneTail, email, caseNumbers, caseSequence } = typed;
    const ways = [name?.key ?? null, roomNumber, confirmation, phoneTail, email, caseNumbers];
    const beginnings = name?.words.map((word) => `% ${word}%`) ?? null;
    const wholeWords = name?.words.map((word) => `% ${word} %`) ?? null;
    const names = [beginnings, wholeWords, name?.longest ?? null];
    const values = [staff.propertyId, ...ways, limit ?? DEFAULT_HITS, ...names, caseSequence];
    const row = await this.reads.first<{ json: string }>(staff.propertyId, SEARCH, values);
    return new JsonText(row?.json ?? NOTHING);
  }
}
