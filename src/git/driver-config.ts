// The lines by which a clone knows our merge driver: in its config and in its own attributes. Texts only; driver.ts has the files.

/** What the config calls it; attributes name it so. */
export const driverName = 'tend';

/**
 * Lines worth showing above a changed line in a diff: the field of a record, what an entry of one of its lists is called,
 * and which record of a packed month it is.
 */
export const hunkHeader =
  '^([a-z_]+:.*|(  |    |      )?(name|what|title|product):.*|  (no|- id):.*|- id:.*)$';

// A driver that died or is not there leaves ours without markers, and git would drop theirs at the next `git add`. So every
// exit but 0 and 5 has git merge by lines. Not 1: that is what node itself ends with when the script is gone.
const fallBack =
  '|| { test $? -eq 5 && exit 1; git merge-file -q --marker-size=%L -L ours -L base -L theirs %A %O %B; }';
const call = 'merge-file -- %O %A %B %L %P';

/** Returns what the shell runs for each file that both sides changed; the program is absolute paths. */
export function driverLine(program: readonly string[]): string {
  return `${program.map(quoted).join(' ')} ${call} ${fallBack}`;
}

/** Returns the program that a driver line starts, or null for a line that is not as we write it. */
export function programIn(line: string): readonly string[] | null {
  const end = ` ${call} ${fallBack}`;
  if (!line.endsWith(end)) return null;
  const words = [...line.slice(0, -end.length).matchAll(/'((?:[^']|'\\'')*)'(?: |$)/g)].map(([, word = '']) =>
    word.replaceAll("'\\''", "'").replaceAll('%%', '%'),
  );
  return driverLine(words) === line ? words : null;
}

// Git reads percent signs, then the shell reads quotes.
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''").replaceAll('%', '%%')}'`;
}

/** Returns the attribute lines of a folder that lies at a prefix below the top, such as '' or 'crm/'. */
export function attributeLines(
  prefix: string,
  folders: readonly string[],
  settings: string,
): readonly string[] {
  // What a tracked .gitattributes may say is overruled here: union would write a key twice, ident and encodings would
  // rewrite what people typed, another size of markers would look like an inner merge. Filters are left alone: they do
  // only what the owner of this clone has configured, and may be what encrypts it.
  const wanted = `text eol=lf !ident !working-tree-encoding !conflict-marker-size merge=${driverName} diff=${driverName}`;
  const files = [settings, ...folders.map((folder) => `${folder}/**/*.yaml`)];
  return files.map((file) => `${pattern(prefix, file)} ${wanted}`);
}

function pattern(prefix: string, file: string): string {
  const plain = `/${prefix.replaceAll(/[\\*?[\]]/g, '\\$&')}${file}`;
  if (!/[\s"\p{Cc}]/u.test(plain)) return plain;
  const escaped = plain
    .replaceAll(/[\\"]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r');
  return `"${escaped}"`;
}

/** Returns the attributes with these lines; older lines of ours for the same files go, everything else stays. */
export function withAttributes(text: string, lines: readonly string[]): string {
  const there = text.split('\n').map((line) => line.replace(/\r$/, ''));
  if (lines.every((line) => there.includes(line))) return text;
  const patterns = new Set(lines.map(patternOf));
  const others = there.filter((line) => !(isOurs(line) && patterns.has(patternOf(line))));
  while (others.at(-1) === '') others.pop();
  return [...others, ...lines, ''].join('\n');
}

function isOurs(line: string): boolean {
  return line.split(/\s+/).includes(`merge=${driverName}`);
}

function patternOf(line: string): string {
  return /^(?:"(?:[^"\\]|\\.)*"|\S+)/.exec(line)?.[0] ?? '';
}

/** Returns the last value of a key in a section of a git config, such as `merge "tend"`; null where there is none. */
export function configValue(text: string, section: string, key: string): string | null {
  let isHere = false;
  let found: string | null = null;
  for (const line of text.replaceAll('\r\n', '\n').replaceAll('\\\n', '').split('\n')) {
    const head = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
    if (head != null) isHere = head === section;
    const pair = /^\s*([a-z][a-z0-9-]*)\s*=\s*(.*)$/i.exec(line);
    if (isHere && pair?.[1]?.toLowerCase() === key) found = plainValue(pair[2] ?? '');
  }
  return found;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b' };

function plainValue(raw: string): string {
  let value = '';
  let isQuoted = false;
  for (let at = 0; at < raw.length; at++) {
    const sign = raw[at] ?? '';
    if (sign === '\\') {
      at++;
      value += escapes[raw[at] ?? ''] ?? raw[at] ?? '';
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '#' || sign === ';')) break;
    else value += sign;
  }
  return value.trim();
}
