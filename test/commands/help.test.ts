// The pages of `tend help` are true: their command lines run, their days are days, and none is longer than a screen.
import { describe, expect, test } from 'vitest';
import { parseDay, parseDuration, parseMoment, parsePeriod } from '../../src/domain/date-grammar.ts';
import { topics } from '../../src/words/topics.ts';
import { exampleFolder, tend, tempFolder } from '../support/folder.ts';
import { shellWords } from '../support/replay.ts';
import { width } from '../../src/view/text.ts';

const langs = ['en', 'zh'] as const;
const pages = topics.flatMap(({ name, text }) =>
  langs.map((lang) => ({ name, lang, text: text({ fields: ['owner', 'status'] })[lang] })),
);

describe('pages', () => {
  test.each(pages)('$name in $lang fits a screen', ({ text }) => {
    const lines = text.split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(86);
  });

  test.each(pages)('$name in $lang: every command line runs', async ({ text }) => {
    const lines = text.split('\n').filter((line) => /^ {2}tend /.test(line));
    for (const line of lines) {
      // What stands after a gap explains it; what follows && || > is the shell's.
      const [command = ''] = line.trim().split(/ {3,}| (?:&&|\|\||>) /);
      const argv = shellWords(command).slice(1);
      const { code, stderr } = await tend(
        exampleFolder(),
        argv.map((word) => (word === '…' ? '要点' : word)),
      );
      // The folder is no repository: what needs one says so.
      const needsGit = argv.includes('--staged') || argv.includes('--install');
      expect({ line, code, stderr }).toEqual({
        line,
        code: expect.toBeOneOf(needsGit && argv[0] === 'check' ? [1] : [0, 4]),
        stderr: expect.any(String),
      });
    }
  });

  test('the help of the program names every topic', async () => {
    const folder = tempFolder();
    const wide = Math.max(...topics.map(({ name }) => name.length));
    for (const argv of [['--help'], ['help']]) {
      const { stdout, code } = await tend(folder, argv);
      expect(code).toBe(0);
      for (const { name, title } of topics) expect(stdout).toContain(`${name.padEnd(wide)}  ${title.en}`);
    }
  });

  test('every command has its page under help, and outside of any folder too', async () => {
    const { stdout } = await tend(tempFolder(), ['help', 'doctor']);
    expect(stdout).toContain('tend doctor [options]');
    expect((await tend(tempFolder(), ['help', 'query'])).stdout).toContain('needs.budget');
  });
});

const isLength = (text: string): boolean => 'value' in parseDuration(text);

describe('dates', () => {
  const today = '2024-05-20';
  const isDay = (text: string): boolean => 'value' in parseDay(text, today);
  const isMoment = (text: string): boolean =>
    'value' in parseMoment(text, today, Date.parse('2024-05-20T09:00+08:00'), 'Asia/Shanghai');
  const isPeriod = (text: string): boolean => 'value' in parsePeriod(text, today);

  test.each(langs)('every phrase of the page is understood (%s)', (lang) => {
    const text = topics.find(({ name }) => name === 'dates')!.text({ fields: [] })[lang];
    const phrases = text
      .split('\n')
      .filter((line) => /^ {2}\S/.test(line) && !line.includes('tend '))
      .flatMap((line) => line.trim().split(/ {2,}/)[0]!.split(', '));
    expect(phrases.length).toBeGreaterThan(40);
    expect(
      phrases.filter(
        (phrase) => !isDay(phrase) && !isMoment(phrase) && !isLength(phrase) && !isPeriod(phrase),
      ),
    ).toEqual([]);
  });
});
