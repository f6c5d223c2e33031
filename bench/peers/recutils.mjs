// GNU recutils: customers and follow-ups as two types of record in one file, with keys and types declared.
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
  const file = path.join(folder, 'team.rec');
  const customers = records.customer.map(({ id, name: Name, status, owner }) =>
    textOf({ Id: id, Name, Status: status, Owner: owner }),
  );
  const followups = entries.map(({ id, customer: Customer, at, by, title, text, due, isOpen }) => {
    return textOf({
      Id: id,
      Customer,
      At: at,
      By: by,
      What: title,
      Summary: text,
      State: isOpen ? 'open' : 'done',
      ...(due == null ? {} : { Due: due }),
    });
  });
  writeFileSync(file, `${[customerType, ...customers, followupType, ...followups].join('\n\n')}\n`);
  const isLate = `State = 'open' && Due << '${asOf}'`;
  return {
    due: {
      argvOf: () => [
        'recsel',
        '-t',
        'FollowUp',
        '-e',
        isLate,
        '-S',
        'Due',
        '-R',
        'Due,Customer,What,By',
        file,
      ],
      isRight: hasLines(counts.open),
    },
    list: {
      argvOf: () => ['recsel', '-t', 'Customer', '-R', 'Id,Name,Status,Owner', file],
      isRight: hasLines(counts.customers),
    },
    show: {
      argvOf: () => ['recsel', '-t', 'FollowUp', '-e', `Customer = '${customer.name}'`, file],
      isRight: hasLines(counts.shown),
    },
    'check all': { argvOf: () => ['recfix', '--check', file], isRight: isSilent },
    find: {
      argvOf: () => ['recsel', '-t', 'FollowUp', '-q', rareWord, file],
      isRight: hasLines(counts.found),
    },
    add: {
      argvOf: (run) => [
        'recins',
        '-t',
        'Customer',
        ...flagsOf({ Id: nameOf(run), Name: nameOf(run), Status: 'prospect', Owner: 'wang' }),
        file,
      ],
      isRight: isSilent,
    },
  };
}

function flagsOf(fields) {
  return Object.entries(fields).flatMap(([key, value]) => ['-f', key, '-v', value]);
}

function textOf(fields) {
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${value.replaceAll('\n', '\n+ ')}`)
    .join('\n');
}
