import { PutFolioDto, PutPostingDto } from '@amends/folio/dto';
import { PutGuestDto } from '@amends/guest/dto';
import { PutRoomDto } from '@amends/room/dto';
import { PutStayDto } from '@amends/stay/dto';
import { Injectable, type Type } from '@nestjs/common';
import { FolioService, PostingService } from '../folio';
import { GuestUpsert } from '../guest';
import type { Received, UpsertAnswers } from '../platform/upserted';
import type { WriteTransaction } from '../platform/write-transaction';
import { RoomUpsert } from '../room';
import type { StaffMember } from '../staff';
import { StayUpsert } from '../stay';

/** What other systems send. */
export type Word = 'guest' | 'room' | 'stay' | 'folio' | 'posting';

type Rows = readonly Received<never>[];

/** How one word is taken in. */
export interface WordOfOthers {
  readonly dto: Type<object>;
  /** All or nothing for the database; what is merely refused is answered. */
  write(tx: WriteTransaction, rows: Rows, staff: StaffMember): Promise<UpsertAnswers>;
  /** The id, by the same system, of something of the same word that must be there before. */
  readonly needs: (dto: object) => string | null | undefined;
}

const nothing = (): undefined => undefined;
const sharedStay = (dto: object): string | null | undefined => (dto as PutStayDto).sharesRoomWith;

/** Where each word is handed on to. */
@Injectable()
export class Words {
  private readonly table: Readonly<Record<Word, WordOfOthers>>;

  constructor(
    guests: GuestUpsert,
    rooms: RoomUpsert,
    stays: StayUpsert,
    folios: FolioService,
    postings: PostingService,
  ) {
    this.table = {
      guest: { dto: PutGuestDto, write: (tx, rows) => guests.upsertAll(tx, rows), needs: nothing },
      room: { dto: PutRoomDto, write: (tx, rows) => rooms.upsertAll(tx, rows), needs: nothing },
      stay: { dto: PutStayDto, write: (tx, rows) => stays.upsertAll(tx, rows), needs: sharedStay },
      folio: { dto: PutFolioDto, write: (tx, rows, staff) => oneByOne(folios, tx, rows, staff), needs: nothing },
      posting: { dto: PutPostingDto, write: (tx, rows, staff) => postings.upsertAll(tx, rows, staff), needs: nothing },
    };
  }

  of(word: Word): WordOfOthers {
    return this.table[word];
  }
}

async function oneByOne(
  folios: FolioService,
  tx: WriteTransaction,
  rows: Rows,
  staff: StaffMember,
): Promise<UpsertAnswers> {
  const answers = [];
  for (const { ref, dto } of rows) answers.push(await folios.upsert(tx, ref, dto, staff));
  return answers;
}
