// GNU recutils: a file of customers and a file of follow-ups, with keys and types declared.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasLines, isSilent, nameOf } from '../answers.mjs';

export const name = 'recsel';
export const versionOf = ['recsel', '--version'];

const customerType = '%rec: Customer\n%key: Id\n%mandatory: Name Status Owner';
const followupType =
  '%rec: FollowUp\n%key: Id\n%mandatory: Customer At\n%type: Due date\n%type: State enum open done';

/** Writes the data and returns the rows. */
export function prepare({ records, entries, counts, customer, asOf, rareWord }, folder) {
  const customers = path.join(folder, 'customers.rec');
  const followups = path.join(folder, 'followups.rec');
  writeFileSync(customers, fileOf(customerType, records.customer.map(customerOf)));
  writeFileSync(followups, fileOf(followupType, entries.map(followupOf)));
  const isLate = `State = 'open' && Due << '${asOf}'`;
  const select = (...args) => ['recsel', '-t', 'FollowUp', ...args, followups];
  return {
    due: {
      argvOf: () => select('-e', isLate, '-S', 'Due', '-R', 'Due,Customer,What,By'),
      isRight: hasLines(counts.open),
    },
    list: {
      argvOf: () => ['recsel', '-R', 'Id,Name,Status,Owner', customers],
      isRight: hasLines(counts.customers),
    },
    show: { argvOf: () => select('-e', `Customer = '${customer.name}'`), isRight: hasLines(counts.shown) },
    'check all': { argvOf: () => ['recfix', '--check', followups], isRight: isSilent },
    find: { argvOf: () => select('-q', rareWord), isRight: hasLines(counts.found) },
    add: {
      argvOf: (run) => ['recins', '-t', 'Customer', ...flagsOf(addedBy(run)), customers],
      isRight: isSilent,
    },
  };
}

function customerOf({ id, name: Name, status, owner }) {
  return { Id: id, Name, Status: status, Owner: owner };
}

function followupOf({ id, customer, at, by, title, text, due, isOpen }) {
  const known = { Id: id, Customer: customer, At: at, By: by, What: title, Summary: text };
  return { ...known, State: isOpen ? 'open' : 'done', ...(due == null ? {} : { Due: due }) };
}

function addedBy(run) {
  return { Id: nameOf(run), Name: nameOf(run), Status: 'prospect', Owner: 'wang' };
}

function fileOf(type, records) {
  return `${[type, ...records.map(textOf)].join('\n\n')}\n`;
}

function flagsOf(fields) {
  return Object.entries(fields).flatMap(([key, value]) => ['-f', key, '-v', value]);
}

function textOf(fields) {
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${value.replaceAll('\n', '\n+ ')}`)
    .join('\n');
}
