// Reads iCalendar by the letter of RFC 5545 and throws at whatever is not allowed there; written without the library that makes
// our calendars, so that it can judge them.

export interface IcalProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** As it stands there, still escaped. */
  readonly raw: string;
}

export interface IcalComponent {
  readonly name: string;
  readonly properties: readonly IcalProperty[];
  readonly components: readonly IcalComponent[];
}

/** Returns the calendar of a text. */
export function readIcal(text: string): IcalComponent {
  const lines = unfolded(text).map(property);
  const stack: { name: string; properties: IcalProperty[]; components: IcalComponent[] }[] = [];
  let root: IcalComponent | null = null;
  for (const line of lines) {
    if (root) throw new Error(`Something follows the calendar: ${line.name}`);
    if (line.name === 'BEGIN') stack.push({ name: line.raw, properties: [], components: [] });
    else if (line.name === 'END') {
      const done = stack.pop();
      if (done?.name !== line.raw) throw new Error(`END:${line.raw} closes ${done?.name ?? 'nothing'}`);
      judge(done);
      const around = stack.at(-1);
      if (around) around.components.push(done);
      else root = done;
    } else {
      const around = stack.at(-1);
      if (!around) throw new Error(`${line.name} stands outside of everything`);
      around.properties.push(line);
    }
  }
  if (!root || stack.length > 0) throw new Error('The calendar does not end');
  const uids = root.components.flatMap((part) => valuesOf(part, 'UID'));
  if (new Set(uids).size !== uids.length)
    throw new Error(`A UID stands there twice: ${uids.toSorted().join(' ')}`);
  return root;
}

/** Returns the raw values of a property. */
export function valuesOf({ properties }: IcalComponent, name: string): string[] {
  return properties.filter((line) => line.name === name).map(({ raw }) => raw);
}

/** Returns the text that a property stands for, or null where there is none. */
export function textOf(component: IcalComponent, name: string): string | null {
  const [raw] = valuesOf(component, name);
  return raw == null
    ? null
    : raw.replaceAll(/\\(.)/gs, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

// 3.1: lines end with CRLF, have 75 octets at most, and are folded by CRLF and one blank; never within a character.
function unfolded(text: string): string[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  const whole: string[] = [];
  for (const line of physical) {
    const bytes = Buffer.from(line, 'utf8');
    if (bytes.length > 75) throw new Error(`${bytes.length} octets: ${line}`);
    if (line === '') throw new Error('An empty line');
    // eslint-disable-next-line no-control-regex -- these are what may not be there
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line))
      throw new Error(`A control character: ${JSON.stringify(line)}`);
    if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(line))
      throw new Error(`Half a character: ${JSON.stringify(line)}`);
    if (/^[ \t]/.test(line)) {
      if (whole.length === 0) throw new Error('The first line is folded');
      whole.push(`${whole.pop()}${line.slice(1)}`);
    } else whole.push(line);
  }
  return whole;
}

function property(line: string): IcalProperty {
  const [, name = '', parameterText = '', raw = ''] =
    /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su.exec(line) ?? [];
  if (name === '') throw new Error(`No property: ${line}`);
  const parameters = Object.fromEntries(
    [...parameterText.matchAll(/;([A-Z0-9-]+)=("[^"]*"|[^";:,]*)/g)].map(([, key = '', value = '']) => [
      key,
      value.replaceAll('"', ''),
    ]),
  );
  assertValue({ name, parameters, raw });
  return { name, parameters, raw };
}

const texts = new Set([
  'SUMMARY',
  'DESCRIPTION',
  'UID',
  'PRODID',
  'STATUS',
  'ACTION',
  'TZID',
  'X-WR-CALNAME',
]);
const moments = new Set(['DTSTAMP', 'CREATED', 'LAST-MODIFIED', 'COMPLETED']);
const daysOrMoments = new Set(['DUE', 'DTSTART']);

// 3.3: what each value may look like.
function assertValue({ name, parameters, raw }: IcalProperty): void {
  const fail = (): never => {
    throw new Error(`${name} cannot be ${raw}`);
  };
  // 3.3.11: a backslash escapes one of four, and comma and semicolon never stand alone.
  if (texts.has(name) && !/^(?:[^\\;,]|\\[\\;,nN])*$/su.test(raw)) fail();
  if (name === 'CATEGORIES' && !/^(?:[^\\;]|\\[\\;,nN])*$/su.test(raw)) fail();
  if (moments.has(name) && !isUtc(raw)) fail();
  if (
    daysOrMoments.has(name) &&
    !(parameters['VALUE'] === 'DATE' ? isDate(raw) : /^\d{8}T\d{6}Z?$/.test(raw))
  )
    fail();
  if (name === 'PRIORITY' && !/^[0-9]$/.test(raw)) fail();
  if (name === 'PERCENT-COMPLETE' && !(/^\d{1,3}$/.test(raw) && Number(raw) <= 100)) fail();
  const duration = /^[+-]?P(?:\d+W|\d+D(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|T(?:\d+H)?(?:\d+M)?(?:\d+S)?)$/;
  if ((name === 'TRIGGER' || name === 'REFRESH-INTERVAL') && !(duration.test(raw) && /\d[A-Z]$/.test(raw)))
    fail();
  if (name === 'REFRESH-INTERVAL' && parameters['VALUE'] !== 'DURATION') fail();
  if (name === 'RRULE' && raw !== 'FREQ=YEARLY') fail();
}

function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year === '') return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

function isUtc(text: string): boolean {
  return /^\d{8}T(?:[01]\d|2[0-3])[0-5]\d[0-5]\dZ$/.test(text) && isDate(text.slice(0, 8));
}

// 3.6: what a component must have once, what it may have once, and what it may hold.
const rules: Readonly<
  Record<string, { must: readonly string[]; once: readonly string[]; holds: readonly string[] }>
> = {
  VCALENDAR: {
    must: ['PRODID', 'VERSION'],
    once: ['CALSCALE', 'METHOD'],
    holds: ['VTODO', 'VEVENT', 'VTIMEZONE'],
  },
  VTODO: {
    must: ['DTSTAMP', 'UID'],
    once: [
      'COMPLETED',
      'CREATED',
      'DESCRIPTION',
      'DTSTART',
      'DUE',
      'LAST-MODIFIED',
      'PERCENT-COMPLETE',
      'PRIORITY',
      'STATUS',
      'SUMMARY',
    ],
    holds: ['VALARM'],
  },
  VEVENT: {
    // Without METHOD, the start must be there.
    must: ['DTSTAMP', 'UID', 'DTSTART'],
    once: ['CREATED', 'DESCRIPTION', 'LAST-MODIFIED', 'RRULE', 'SUMMARY', 'TRANSP', 'STATUS'],
    holds: ['VALARM'],
  },
  VALARM: { must: ['ACTION', 'TRIGGER', 'DESCRIPTION'], once: [], holds: [] },
  VTIMEZONE: { must: ['TZID'], once: [], holds: ['STANDARD', 'DAYLIGHT'] },
  STANDARD: { must: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'], once: [], holds: [] },
};

const todoStatuses = new Set(['NEEDS-ACTION', 'COMPLETED', 'IN-PROCESS', 'CANCELLED']);

function judge(component: IcalComponent): void {
  const { name, components } = component;
  const rule = rules[name];
  if (!rule) throw new Error(`No component: ${name}`);
  for (const must of rule.must)
    if (valuesOf(component, must).length !== 1) throw new Error(`${name} needs one ${must}`);
  for (const once of rule.once)
    if (valuesOf(component, once).length > 1) throw new Error(`${name} has more than one ${once}`);
  for (const inner of components)
    if (!rule.holds.includes(inner.name)) throw new Error(`${name} cannot hold ${inner.name}`);
  if (name === 'VCALENDAR' && components.length === 0) throw new Error('A calendar of nothing');
  const [status] = valuesOf(component, 'STATUS');
  if (name === 'VTODO' && status != null && !todoStatuses.has(status)) throw new Error(`STATUS ${status}`);
  // 3.8.6.3: without a start an alarm is told from the end, and there must be one.
  if (name === 'VTODO' && valuesOf(component, 'DTSTART').length === 0)
    for (const { properties } of components)
      if (properties.find((line) => line.name === 'TRIGGER')?.parameters['RELATED'] !== 'END')
        throw new Error('An alarm without anything to count from');
}
