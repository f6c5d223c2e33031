// Records that lie in a packed month and in a file of its own, as a plain merge leaves them. Says so; drops nothing itself.
import type { FilePutBack } from '../domain/record.ts';
import type { Finding } from '../schema/finding.ts';
import { packProblems } from '../words/pack.ts';
import { packPath, monthPlace } from './paths.ts';
import type { Folder } from './read.ts';
import { contents, recordsIn, whole } from './read-file.ts';
import { same } from './yaml-splice.ts';

/** A file whose record is packed as well. */
interface Twice {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly pack: string;
  readonly id: string;
  /** Where it begins in the packed month. */
  readonly line: number;
  /** The fields that differ. */
  readonly fields: readonly string[];
}

/** Returns the findings, where one id stands twice because a month was packed with words that say so. */
export function tellTwice(root: string, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    const twice = finding.code === 'record.same_id' ? twiceAt(root, finding.file) : null;
    if (!twice) return finding;
    const { line, column } = finding;
    const problem = twice.fields.length === 0 ? packProblems.twice(twice) : packProblems.differs(twice);
    return { ...whole(finding.file, problem), line, column };
  });
}

/** Returns the files that say nothing else than the packed month, to be taken away. */
export function needlessFiles({ root, findings }: Folder): FilePutBack[] {
  return findings
    .filter(({ code }) => code === 'record.same_id')
    .flatMap(({ file }) => twiceAt(root, file) ?? [])
    .filter(({ fields }) => fields.length === 0)
    .map(({ file, bytes }) => ({ path: file, before: bytes, after: null }));
}

function twiceAt(root: string, file: string): Twice | null {
  const place = monthPlace(file);
  if (!place) return null;
  const pack = packPath(place.type, place.month);
  const [own, packed] = [contents(root, file, null), contents(root, pack, null)];
  if ('problem' in own || 'problem' in packed) return null;
  const [alone] = recordsIn(place.type, file, own.value).records;
  const beside = recordsIn(place.type, pack, packed.value).records.find(
    ({ record }) => record.id === alone?.record.id,
  );
  if (!alone || !beside) return null;
  const [left, right] = [alone.record, beside.record].map(
    (record) => new Map<string, unknown>(Object.entries(record)),
  );
  const keys = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  return {
    file,
    bytes: own.value,
    pack,
    id: alone.record.id,
    line: beside.place(['id']).line,
    fields: [...keys].filter((key) => !same(left?.get(key), right?.get(key))),
  };
}
