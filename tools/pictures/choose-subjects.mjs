/**
 * What is worth looking at: a guest in house with an open case and as much as possible on the bill, or, of the
 * administrator's people, the first.
 *
 * @param {import('playwright-core').Page} page signed in
 * @param {string} base address of the property's resources
 * @param {string} addresses of the screens: who may not see guests is asked for none
 * @returns {Promise<Record<string, string>>} what the addresses of the screens name
 */
export async function chooseSubjects(page, base, addresses) {
  const read = (/** @type {string} */ path) =>
    page.evaluate(async (address) => (await fetch(address)).json(), `${base}/${path}`);
  if (addresses.includes('{person}')) return { person: (await read('staff?limit=1')).data[0].id };
  if (!addresses.includes('{')) return {};
  const { data: cases } = await read('cases?limit=50');
  const seen = [];
  for (const { id, stayId } of cases) {
    if (!stayId) continue;
    const { lastPostings, stay, duePromises } = await read(`stays/${stayId}/overview`);
    const worth = lastPostings.length + 2 * duePromises.length + (stay.status === 'InHouse' ? 4 : 0);
    seen.push({ worth, stay: stayId, case: id, line: lastPostings.at(0)?.id });
  }
  const best = seen.filter(({ line }) => line).sort((a, b) => b.worth - a.worth)[0];
  if (!best) throw new Error('No guest with an open case has anything on the bill.');
  return { stay: best.stay, case: best.case, line: best.line };
}
