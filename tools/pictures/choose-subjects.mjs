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
  const doubtful = addresses.includes('{doubtful}') ? (await read('bill-checks?limit=1')).data[0]?.stayId : '';
  const { data: cases } = await read('cases?limit=50');
  const seen = [];
  for (const { id, stayId } of cases) {
    if (!stayId) continue;
    const { lastPostings, stay, duePromises } = await read(`stays/${stayId}/overview`);
    const worth = lastPostings.length + 2 * duePromises.length + (stay.status === 'InHouse' ? 4 : 0);
    seen.push({ worth, stay: stayId, case: id, line: lastPostings.at(0)?.id, folio: lastPostings.at(0)?.folioId });
  }
  const best = seen.filter(({ line }) => line).sort((a, b) => b.worth - a.worth)[0];
  if (!best) throw new Error('No guest with an open case has anything on the bill.');
  const { stay, line, folio, case: kase } = best;
  const settled = addresses.includes('{settled}') ? await settleSomebody(page, base, stay) : '';
  return { stay, line, folio, case: kase, doubtful, settled };
}

/**
 * Takes what a guest in house owes and closes the bill: the sample has no closed one, and the pictures' hotel is theirs alone.
 *
 * @param {import('playwright-core').Page} page signed in
 * @param {string} base address of the property's resources
 * @param {string} spared the stay whose bill stays open
 * @returns {Promise<string>} the stay
 */
function settleSomebody(page, base, spared) {
  return page.evaluate(
    async ({ address, spare }) => {
      const { csrfToken } = await (await fetch('/api/v1/session')).json();
      const read = async (/** @type {string} */ path) => (await fetch(`${address}/${path}`)).json();
      const post = async (/** @type {string} */ path, /** @type {object} */ body) => {
        const headers = {
          'content-type': 'application/json',
          'x-csrf-token': csrfToken,
          'idempotency-key': crypto.randomUUID(),
        };
        return (await fetch(`${address}/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
      };
      for (const { id } of (await read('stays?status=InHouse&limit=50')).data) {
        if (id === spare) continue;
        const [folio] = (await read(`folios?stayId=${id}`)).data;
        const { windows } = await read(`folios/${folio.id}/settlement`);
        if (windows.length !== 1 || Number(windows[0].balance.amount) <= 0) continue;
        const wish = { window: windows[0].window, transactionCode: 'CARD', amount: windows[0].balance };
        const { token } = await post(`folios/${folio.id}/payment-previews`, wish);
        await post(`folios/${folio.id}/payments`, { ...wish, previewToken: token });
        const closure = await post(`folios/${folio.id}/closure-previews`, {});
        await post(`folios/${folio.id}/closure`, { previewToken: closure.token });
        return id;
      }
      throw new Error('Nobody in the sample hotel owes anything.');
    },
    { address: base, spare: spared },
  );
}
