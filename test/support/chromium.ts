// A headless Chromium that opens one page and says what stands where. Knows nothing of what a page should look like.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where the browser is; null where there is none. CHROMIUM names another one. */
export const chromium = [process.env['CHROMIUM'] ?? '', ...places].find((file) => existsSync(file)) ?? null;

interface Look {
  readonly width: number;
  readonly dark?: boolean;
}

/**
 * Returns what `measure`, the text of a function, returns of the document in a window of that width. The page lies in a frame of
 * its own, so that its policy is its own, and the script that measures is not inside it.
 */
export function measured<T>(page: string, { width, dark = false }: Look, measure: string): T {
  const escaped = page.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const frame = `<!doctype html><meta charset="utf-8"><body style="margin:0">
    <iframe srcdoc="${escaped}" style="width:${width}px;height:900px;border:0"></iframe>
    <script>
      const frame = document.querySelector('iframe');
      frame.addEventListener('load', () => {
        const found = (${measure})(frame.contentDocument, frame.contentWindow);
        const out = document.createElement('pre');
        out.id = 'measured';
        out.textContent = btoa(encodeURIComponent(JSON.stringify(found)));
        frame.remove();
        document.body.append(out);
      });
    </script>`;
  const scheme = `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`;
  const { stdout } = run(frame, [`--window-size=${Math.max(width, 600)},1000`, scheme, '--dump-dom']);
  const found = /<pre id="measured">([^<]*)<\/pre>/.exec(stdout)?.[1];
  if (found == null) throw new Error('The page was not measured');
  return JSON.parse(decodeURIComponent(Buffer.from(found, 'base64').toString('latin1'))) as T;
}

/** Returns the page as it is printed to PDF. */
export function printed(page: string): string {
  let pdf = '';
  run(page, ['--no-pdf-header-footer', '--print-to-pdf=out.pdf'], (folder) => {
    pdf = readFileSync(path.join(folder, 'out.pdf'), 'latin1');
  });
  return pdf;
}

function run(page: string, flags: readonly string[], then: (folder: string) => void = () => {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tend-browser-'));
  try {
    writeFileSync(path.join(folder, 'page.html'), page);
    const always = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=3000'];
    const own = `--user-data-dir=${path.join(folder, 'profile')}`;
    const ran = spawnSync(chromium ?? '', [...always, own, ...flags, `file://${folder}/page.html`], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    if (ran.status !== 0) throw new Error(`The browser failed: ${ran.stderr}`);
    then(folder);
    return ran;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
