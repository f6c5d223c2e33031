// Records in an editor that works alone: written as typed, never lost, never overwriting what somebody else wrote.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/host.ts';
import { copiedFolder, withEditor } from '../support/copied-folder.ts';

const customer = 'customers/huadong-jinggong-b7wf9f6n.yaml';
const { tend, text, cwd } = copiedFolder();

// A terminal, and an editor that works alone on it.
const answering = (host: Host): Partial<Host> => ({
  ...withEditor((opened) => opened.replaceAll('company', 'firm'))(host),
  canPrompt: true,
});

describe('an editor without a terminal', () => {
  test('its result is written as typed', async () => {
    const said = await tend(
      'edit 华东精工',
      withEditor((opened) =>
        opened
          .replace('owner: li', "owner: 'li'   # until June")
          .replace('  budget: 500000', '  budget: 510000'),
      ),
    );
    expect(said).toMatchObject({ code: 0 });
    expect(text(customer)).toContain("owner: 'li'   # until June\n");
    expect(text(customer)).not.toContain('Not filled yet');
    expect((await tend('check')).code).toBe(0);
  });
  test('a wrong result does not open again for ever: exit 4, and the text is kept', async () => {
    const before = text(customer);
    const said = await tend(
      'edit 华东精工',
      withEditor((opened) => opened.replace('kind: company', 'kind: firm')),
    );
    expect(said.code).toBe(4);
    expect(said.err).toContain('line 5: kind must be one of individual, company');
    expect(text(customer)).toBe(before);
    expect(text('.user-config/drafts/huadong-jinggong-b7wf9f6n.yaml')).toContain('kind: firm');
  });
  test('an editor that changes whatever it finds, our comments too, leaves none of them and comes to an end', async () => {
    expect((await tend('edit 华东精工', answering)).code).toBe(4);
    expect(
      await tend(
        'edit 华东精工',
        withEditor((opened) =>
          opened.replaceAll('e', 'e').replaceAll('Grade', 'Note').replace('500000', '510000'),
        ),
      ),
    ).toMatchObject({ code: 0 });
    expect(
      text(customer)
        .split('\n')
        .filter((line) => line.startsWith('#')),
    ).toHaveLength(1);
  });
  test('a rule among records counts too', async () => {
    const said = await tend(
      'edit 华东精工',
      withEditor((opened) => opened.replace('owner: li', 'owner: nobody')),
    );
    expect(said.code).toBe(4);
    expect(said.err).toContain('owner is nobody, who is not in the team.');
  });
  test('what an editor saved before it failed is kept', async () => {
    const said = await tend(
      'edit 华东精工',
      withEditor((opened) => {
        throw Object.assign(new Error('ed ended with 1'), { saved: opened.replace('500000', '777777') });
      }),
    );
    expect(said.code).toBe(2);
    expect(said.err).toContain(
      'The editor failed (ed ended with 1); nothing was written. Your text is kept in',
    );
    expect(text('.user-config/drafts/huadong-jinggong-b7wf9f6n.yaml')).toContain('777777');
  });
  test('the file changed under the editor: nothing is overwritten, nothing typed is lost', async () => {
    const said = await tend(
      'edit 华东精工',
      withEditor((opened) => {
        writeFileSync(path.join(cwd(), customer), text(customer).replace('owner: li', 'owner: wang'));
        return opened.replace('500000', '777777');
      }),
    );
    expect(said.code).toBe(1);
    expect(said.err).toContain('was changed by someone else');
    expect(text(customer)).toContain('owner: wang');
    expect(text(customer)).toContain('budget: 500000');
    expect(text('.user-config/drafts/huadong-jinggong-b7wf9f6n.yaml')).toContain('777777');
  });
  test('saved as it was, or emptied, changes no byte', async () => {
    const before = text(customer);
    for (const edit of [(opened: string) => opened, () => '', (opened: string) => `${opened}\n\n`]) {
      expect(await tend('edit 华东精工', withEditor(edit))).toMatchObject({
        code: 0,
        err: 'Nothing changed.\n',
      });
      expect(text(customer)).toBe(before);
    }
  });
  test('a file with CRLF keeps it', async () => {
    writeFileSync(path.join(cwd(), customer), text(customer).replaceAll('\n', '\r\n'));
    await tend(
      'edit 华东精工',
      withEditor((opened) => opened.replace('500000', '600000')),
    );
    expect(text(customer)).toContain('budget: 600000\r\n');
    expect(text(customer).replaceAll('\r\n', '')).not.toContain('\n');
  });
  test('broken settings are mended by config edit', async () => {
    writeFileSync(path.join(cwd(), 'tend.yaml'), text('tend.yaml').replace('language: zh', 'language: zz'));
    expect((await tend('config set limits.silent 45d')).code).toBe(4);
    expect(
      await tend(
        'config edit',
        withEditor((opened) => opened.replace('language: zz', 'language: en')),
      ),
    ).toMatchObject({ code: 0 });
    expect((await tend('config set limits.silent 45d')).code).toBe(0);
  });
});
