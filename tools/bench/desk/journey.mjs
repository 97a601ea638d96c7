/**
 * What a desk does with one guest, by keyboard; nothing in it moves a room or gives money away, so that it may be done
 * again with the next.
 *
 * @param {import('./person.mjs').Person} person
 * @param {string} room
 */
export async function serveGuest(person, room) {
  await find(person, room);
  await readBill(person);
  await lookAtCards(person);
  await openCase(person);
  await workCase(person);
}

/**
 * @param {import('./person.mjs').Person} person
 * @param {string} room
 */
async function find(person, room) {
  await person.press('search: focus', 'F2');
  await person.type('search: a letter', room);
  await person.page.getByRole('listbox').getByRole('option').first().waitFor();
  await person.press('open the stay', 'Enter');
  await person.page.waitForURL('**/stay/**');
  await person.sees('button', 'Move room');
}

/** @param {import('./person.mjs').Person} person */
async function readBill(person) {
  await person.press('open the bill', 'b');
  await person.page.getByRole('table').first().waitFor();
  await person.press('choose a line', '1');
  await person.press('explain the line', 'e');
  await person.sees('region', 'For the guest');
  await person.press('close a card', 'Escape');
}

/** @param {import('./person.mjs').Person} person */
async function lookAtCards(person) {
  await person.press('open a card: move', 'm');
  await person.page.getByRole('radio').nth(1).waitFor();
  await person.press('choose a room', '2');
  await person.press('close a card', 'Escape');
  await person.press('open a card: credit', 'o');
  await person.sees('button', 'Close');
  await person.press('close a card', 'Escape');
}

/** @param {import('./person.mjs').Person} person */
async function openCase(person) {
  await person.press('open a card: case', 'c');
  await person.sees('button', 'Open case');
  await person.press('choose a category', '3');
  await person.press('confirm a case', 'Control+Enter');
  await person.page
    .getByText(/is open and yours/)
    .first()
    .waitFor();
}

/** @param {import('./person.mjs').Person} person */
async function workCase(person) {
  const { page } = person;
  await page.getByRole('complementary', { name: 'Open cases' }).getByRole('link').first().waitFor();
  await person.click(
    'open a case by pointer',
    page.getByRole('complementary', { name: 'Open cases' }).getByRole('link').first(),
  );
  await page.waitForURL('**/case/**');
  await person.press('begin a note', 'n');
  await person.type('a letter of a note', 'Towels brought.');
  await person.press('send a note', 'Control+Enter');
  await person.press('search: focus', 'F2');
  await person.press('close a card', 'Escape');
}
