import request from 'supertest';
import { staffAdmin, type StaffAdmin } from '../../test/staff-admin';
import { type Api, startApi } from '../../test/start-api';

describe('the desks of a hotel', () => {
  let api: Api;
  let admin: StaffAdmin;

  beforeAll(async () => {
    api = await startApi();
    admin = await staffAdmin(api);
  });
  afterAll(() => api.close());

  it('are added, renamed and listed by code, page by page', async () => {
    const { body: air } = await admin.addDesk({ code: 'AIR', name: 'Airport', kind: 'airport' }).expect(201);
    await admin.editDesk(air.id, air.version, { name: 'Airport desk' }).expect(200);
    await admin.editDesk(air.id, air.version, { name: 'Too late' }).expect(412);

    const { body: first } = await admin.listDesks('?limit=1').expect(200);
    const { body: rest } = await admin.listDesks(`?cursor=${first.page.nextCursor}`).expect(200);

    expect([...first.data, ...rest.data]).toMatchObject([
      { code: 'AIR', name: 'Airport desk', kind: 'airport', active: true, people: 0 },
      { code: 'FRONT', name: 'Front desk', kind: 'hotel', active: true },
    ]);
  });

  it('have codes of their own', async () => {
    const { body } = await admin.addDesk({ code: 'FRONT', name: 'Another', kind: 'hotel' }).expect(409);

    expect(body.code).toBe('desk-code-taken');
  });

  it('are put out of use once nobody works there, and say who does until then', async () => {
    const { body: desk } = await admin.addDesk({ code: 'TEL', name: 'Telephone', kind: 'telephone' }).expect(201);
    const { body: marta } = await admin.add({ name: 'Marta Silva', deskId: desk.id }).expect(201);

    const { body: refused } = await admin.editDesk(desk.id, desk.version, { active: false }).expect(409);
    await admin.edit(marta.id, marta.version, { deskId: null }).expect(200);
    await admin.editDesk(desk.id, desk.version, { active: false }).expect(200);

    expect(refused).toMatchObject({ code: 'desk-has-people', names: 'Marta Silva', people: [{ id: marta.id }] });
    const { body: property } = await request(api.url)
      .get(api.path('').slice(0, -1))
      .set((await api.staff()).headers)
      .expect(200);
    expect(property.desks.map(({ code }: { code: string }) => code)).not.toContain('TEL');
  });

  it('are never both left and entered at the same moment', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { body: desk } = await admin.addDesk({ code: `R${round}`, name: 'Race', kind: 'hotel' }).expect(201);

      const [, added] = await Promise.all([
        admin.editDesk(desk.id, desk.version, { active: false }, api.secondUrl),
        admin.add({ deskId: desk.id }),
      ]);

      const { rows } = await api.db.query(
        `SELECT deactivated_at IS NULL AS active FROM desk WHERE property_id = $1 AND id = $2`,
        [api.property.id, desk.id],
      );
      expect(rows).toEqual([{ active: added.status === 201 }]);
    }
  });
});
