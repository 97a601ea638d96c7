import { randomUUID } from 'node:crypto';
import type { KeyHandoverDto } from '@amends/room-move/dto';
import request from 'supertest';
import { Moving } from './moving';
import type { Api, SignedIn } from './start-api';

/** A guest who was moved, and the checklist of that move. */
export interface Moved {
  readonly stayId: string;
  readonly moveId: string;
  readonly checklistId: string;
  readonly from: { readonly id: string; readonly number: string };
  readonly to: { readonly id: string; readonly number: string };
}

/** What a desk does about the keys of a guest who moved, over HTTP. */
export class HandingKeys {
  private readonly moving: Moving;

  constructor(
    private readonly api: Api,
    private readonly clerk: SignedIn,
  ) {
    this.moving = new Moving(api, clerk);
  }

  async guestMoved({ withCase = false } = {}): Promise<Moved> {
    const { stayId, from } = await this.moving.guestInHouse();
    const to = await this.api.room();
    const caseId = withCase ? await this.api.openCase({ stayId }) : undefined;
    const moveId = await this.move(stayId, to.id, caseId);
    const { rows } = await this.api.db.query(`SELECT id FROM checklist WHERE move_id = $1`, [moveId]);
    return { stayId, from, to, moveId, checklistId: rows[0].id };
  }

  async move(stayId: string, toRoomId: string, caseId?: string): Promise<string> {
    const wish = { toRoomId, ...(caseId && { caseId }) };
    const { token: previewToken } = await this.moving.previewed(stayId, wish);
    return (await this.moving.move(stayId, { ...wish, previewToken }).expect(201)).body.id;
  }

  undo({ stayId, moveId }: Moved): request.Test {
    return this.post(`stays/${stayId}/moves/${moveId}/undo`, {}).set('Idempotency-Key', randomUUID());
  }

  async list({ stayId }: Pick<Moved, 'stayId'>): Promise<readonly KeyHandoverDto[]> {
    const path = this.api.path(`stays/${stayId}/keys`);
    return (await request(this.api.url).get(path).set(this.clerk.headers).expect(200)).body.data;
  }

  /** The newest. */
  async handover(moved: Moved): Promise<KeyHandoverDto> {
    const [newest] = await this.list(moved);
    if (!newest) throw new Error('No keys are handed over.');
    return newest;
  }

  act(of: KeyHandoverDto, what: string, step: string, more: object = {}, as?: SignedIn, url?: string): request.Test {
    return this.post(`stays/${of.stayId}/keys/${of.id}/${what}`, { step, ...more }, as, url);
  }

  tick({ checklistId }: Moved, code: string, as?: SignedIn, what = 'tick'): request.Test {
    return this.post(`checklists/${checklistId}/items/${code}/${what}`, {}, as);
  }

  untick(moved: Moved, code: string): request.Test {
    return this.tick(moved, code, undefined, 'untick');
  }

  /** The points of the checklist that are about keys, each with who has ticked it. */
  async points({ moveId }: Moved): Promise<Record<string, string | null>> {
    const { rows } = await this.api.db.query(
      `SELECT i.code, i.ticked_by_name FROM checklist c JOIN checklist_item i ON i.checklist_id = c.id
       WHERE c.move_id = $1 AND i.code LIKE '%key%'`,
      [moveId],
    );
    return Object.fromEntries(rows.map(({ code, ticked_by_name }) => [code, ticked_by_name]));
  }

  async task(id: string): Promise<Record<string, unknown>> {
    return (await this.api.db.query(`SELECT * FROM task WHERE id = $1`, [id])).rows[0];
  }

  async acts(id: string): Promise<readonly string[]> {
    const sql = `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id`;
    return (await this.api.db.query(sql, [id])).rows.map(({ action }) => action);
  }

  private post(path: string, body: object, as = this.clerk, url = this.api.url): request.Test {
    return request(url).post(this.api.path(path)).set(as.headers).send(body);
  }
}
