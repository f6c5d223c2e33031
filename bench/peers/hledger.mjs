// hledger: a transaction per follow-up, pending while something is open. It adds by questions only, so that row is empty.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasLines, isSilent } from '../answers.mjs';

export const name = 'hledger';
export const versionOf = ['hledger', '--version'];

/** Writes the data and returns the rows. */
export function prepare({ entries, counts, customer, asOf, rareWord }, folder) {
  const file = path.join(folder, 'team.journal');
  const hledger = (...args) => ['hledger', '-f', file, ...args];
  writeFileSync(file, entries.map(transactionOf).join('\n'));
  return {
    due: { argvOf: () => hledger('register', '--pending', '-e', asOf), isRight: hasLines(counts.open) },
    list: { argvOf: () => hledger('payees'), isRight: hasLines(counts.customers) },
    show: { argvOf: () => hledger('register', `payee:^${customer.name}$`), isRight: hasLines(counts.shown) },
    'check all': { argvOf: () => hledger('check'), isRight: isSilent },
    find: { argvOf: () => hledger('print', `desc:${rareWord}`), isRight: hasLines(counts.found) },
  };
}

function transactionOf({ customer, at, by, title, text, due, isOpen }) {
  const description = `${title}: ${text}`.replaceAll(/\s+/g, ' ').replaceAll(/[;|]/g, ',');
  return `${isOpen ? due : at.slice(0, 10)} ${isOpen ? '!' : '*'} ${customer} | ${description}\n    (followups:${by})  1\n`;
}
