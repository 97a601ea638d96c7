import {
  type BillGroup,
  type BillNode,
  type BillTree,
  type BillWindow,
  type BillWords,
  billWordsOf,
  localeOf,
  sayDate,
  sayPercent,
} from '@amends/bill';
import { type MoneyText, readMoney, say } from '../money-words';
import { html, type Html } from './html';

/** The explanation as tables: what, why, how much; every sum where it belongs. */
export function billHtml(tree: BillTree): Html {
  const words = billWordsOf(tree.language);
  const { arrival, departure, guestName, confirmationNumber } = tree.stay;
  const day = (date: string): string => sayDate(date, tree.language);
  return html`<dl>
      <dt>${words.guest}</dt>
      <dd>${guestName}</dd>
      <dt>${words.booking}</dt>
      <dd>${confirmationNumber}, ${words.stayFrom(day(arrival), day(departure))}</dd>
      ${
        tree.rooms.length > 0 &&
        html`<dt>${words.rooms}</dt>
          <dd>
            ${tree.rooms.map(({ number, from, until }) => html`${words.roomNights(number, day(from), day(until))}<br />`)}
          </dd>`
      }
    </dl>
    ${tree.windows.length === 0 && html`<p>${words.nothing}</p>`}
    ${tree.windows.map((window) => windowHtml(window, tree, words))}`;
}

function windowHtml(window: BillWindow, tree: BillTree, words: BillWords): Html {
  const amount = (text: MoneyText | null): string => (text ? say(text, localeOf(tree.language)) : words.notShown);
  return html`<table>
      <caption>
        ${words.paidBy}: ${window.payerName}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.what}</th>
          <th scope="col" class="amount">${words.amount}</th>
        </tr>
      </thead>
      ${window.groups.map((group) => groupHtml(group, amount))}
      <tfoot>
        ${
          tree.lineId === null &&
          html`<tr>
              <th scope="row">${words.charged}</th>
              <td class="amount">${amount(window.charged)}</td>
            </tr>
            <tr>
              <th scope="row">${words.paid}</th>
              <td class="amount">${amount(window.paid)}</td>
            </tr>`
        }
        <tr>
          <th scope="row">${tree.lineId === null ? dueWords(window, words) : words.sum}</th>
          <td class="amount">${amount(window.balance)}</td>
        </tr>
      </tfoot>
    </table>
    ${window.taxes.length > 0 && taxHtml(window, tree, words)}`;
}

/** What the sum at the foot is. */
export function dueWords({ balance }: BillWindow, words: BillWords): string {
  const due = readMoney(balance).minor;
  if (due === 0) return words.settled;
  return due > 0 ? words.toPay : words.toReturn;
}

function groupHtml({ title, nodes, total }: BillGroup, amount: (text: MoneyText | null) => string): Html {
  return html`<tbody>
    <tr class="group">
      <th scope="rowgroup">${title}</th>
      <td class="amount">${amount(total)}</td>
    </tr>
    ${nodes.map((node) => nodeHtml(node, 0, amount))}
  </tbody>`;
}

function nodeHtml(node: BillNode, depth: number, amount: (text: MoneyText | null) => string): Html {
  return html`<tr>
      <th scope="row" class="d${Math.min(depth, 3)}">
        <span class="title">${node.title}</span>
        ${node.sentences.map((sentence) => html`<small>${sentence}</small>`)}
        ${node.arithmetic !== null && html`<small class="sum">${node.arithmetic}</small>`}
      </th>
      <td class="amount">${amount(node.postingId === null ? node.total : node.amount)}</td>
    </tr>
    ${node.parts.map((part) => nodeHtml(part, depth + 1, amount))}`;
}

function taxHtml({ taxes }: BillWindow, tree: BillTree, words: BillWords): Html {
  const amount = (text: MoneyText): string => say(text, localeOf(tree.language));
  return html`<table>
    <caption>
      ${words.taxes}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.tax}</th>
        <th scope="col" class="amount net">${words.net}</th>
        <th scope="col" class="amount">${words.tax}</th>
        <th scope="col" class="amount">${words.gross}</th>
      </tr>
    </thead>
    <tbody>
      ${taxes.map(
        ({ name, percent, net, tax, gross }) =>
          html`<tr>
            <th scope="row">${name}${percent !== null && `, ${sayPercent(percent, tree.language)}`}</th>
            <td class="amount net">${amount(net)}</td>
            <td class="amount">${amount(tax)}</td>
            <td class="amount">${amount(gross)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
