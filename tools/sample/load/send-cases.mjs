import { stableId } from '../chance.mjs';
import { caseIdOf, openCaseBodyOf, planCases } from '../cases.mjs';
import { staffIdOf } from '../provision/ids.mjs';
import { signIns } from '../provision/set-up-staff.mjs';

/**
 * Opens the sample's cases and takes each as far as its story goes. A case that is there already is left alone: people
 * may have worked on it since.
 *
 * @typedef {import('../cases.mjs').CasePlan} CasePlan
 * @typedef {import('../case-stories.mjs').Step} Step
 * @typedef {import('./api.mjs').Api} Api
 * @typedef {{ api: Api, property: string, moment: number }} Desk
 */

/**
 * @param {Api} api
 * @param {import('../sample-data.mjs').HouseData} data
 * @param {ReadonlyMap<string, string>} stayIds ours by external id
 * @param {(item: { line: undefined, id: string }, result: import('./send-kind.mjs').Result) => void} tell
 */
export async function sendCases(api, data, stayIds, tell) {
  const property = data.property.code;
  const moment = data.house.today * 86_400_000;
  const desk = { api, property, moment };
  for (const plan of planCases(data.house, data.wrong, property, moment)) {
    const result = await sendCase(desk, plan, plan.stay === undefined ? undefined : stayIds.get(plan.stay));
    tell({ line: undefined, id: plan.story.key }, result);
  }
}

/** @param {Desk} desk @param {CasePlan} plan @param {string | undefined} stayId @returns {Promise<import('./send-kind.mjs').Result>} */
async function sendCase(desk, plan, stayId) {
  const { id, story } = plan;
  const found = await desk.api.call('GET', `/cases/${id}`);
  const cutShort = found.status === 200 && JSON.parse(found.text).state === 'New' && plan.endsIn !== 'New';
  if (found.status === 200 && !cutShort) return { status: 'unchanged', id };
  if (found.status !== 200) {
    const opened = await post(desk, '/cases', `${story.key}.open`, openCaseBodyOf(plan, stayId));
    if (opened) return { status: 'refused', id: null, problem: opened };
  }
  for (const [index, step] of story.steps.entries()) {
    const { path, body } = requestOf(desk, plan, step, index);
    const problem = await post(desk, path, `${story.key}.${index}`, body);
    if (problem) return { status: 'refused', id, problem };
  }
  return { status: cutShort ? 'updated' : 'created', id };
}

/** @param {Desk} desk @param {CasePlan} plan @param {Step} step @param {number} index */
function requestOf({ property, moment }, { id, story }, step, index) {
  const stepId = stableId(moment, 'step', property, story.key, index);
  const transitions = `/cases/${id}/transitions`;
  switch (step.do) {
    case 'note':
      return { path: `/cases/${id}/notes`, body: { id: stepId, text: step.text } };
    case 'promise': {
      const dueAt = new Date(Date.now() + step.minutes * 60_000).toISOString();
      return { path: `/cases/${id}/promises`, body: { id: stepId, what: step.what, dueAt } };
    }
    case 'assign':
      return { path: transitions, body: { transition: 'assign', ownerId: ownerOf(property, step.role) } };
    case 'duplicate':
      return {
        path: transitions,
        body: { transition: 'mark-duplicate', duplicateOf: caseIdOf(moment, property, step.of) },
      };
    case 'close': {
      const { agreedProblem, outcome, explanation } = step;
      return { path: transitions, body: { transition: 'close', agreedProblem, outcome, explanation } };
    }
    default:
      return { path: transitions, body: { transition: step.do } };
  }
}

/** @param {Desk} desk @param {string} path @param {string} step @param {object} body */
async function post({ api, property, moment }, path, step, body) {
  const text = JSON.stringify(body);
  const key = stableId(moment, 'idempotency', property, step, text);
  const answer = await api.call('POST', path, { body: text, headers: { 'idempotency-key': key } });
  if (answer.status < 300) return undefined;
  const problem = answer.text.startsWith('{') ? JSON.parse(answer.text) : {};
  return { code: String(problem.code ?? answer.status), detail: `${step}: ${problem.detail ?? answer.text}` };
}

/** The first person of that role. @param {string} property @param {string} role */
function ownerOf(property, role) {
  const person = signIns().find((one) => one.property === property && one.role === role);
  if (!person) throw new Error(`${property} has no ${role}.`);
  return staffIdOf(person.signInName);
}
