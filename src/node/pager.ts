// Shows on a terminal what is longer than its screen, in the user's pager. Knows nothing of what is shown.
import { spawnSync } from 'node:child_process';
import { write } from './write.ts';

/** What a shell answers when there is no such program. */
const notFound = 127;

/** Prints the text, or hands it to TEND_PAGER, PAGER or less if it has more lines than the screen has rows. */
export function page(text: string, rows: number, env: NodeJS.ProcessEnv): void {
  const pager = env['TEND_PAGER'] ?? env['PAGER'] ?? 'less';
  // As git takes them: nobody at the other side, or somebody who wants none.
  if (env['TERM'] === 'dumb' || ['', 'cat'].includes(pager) || !isLonger(text, rows)) return write(1, text);
  // Ctrl-C is for the pager, which does not end by it; we wait for it as long as it runs.
  const ignore = (): void => {};
  process.on('SIGINT', ignore);
  const { status, error } = spawnSync(pager, {
    shell: true,
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    // Colours as they come, no screen of its own, and gone at once when all fits: what git asks of it.
    env: { ...env, LESS: env['LESS'] ?? 'FRX', LV: env['LV'] ?? '-c' },
  });
  process.off('SIGINT', ignore);
  const isLost = status === notFound || (error != null && (error as NodeJS.ErrnoException).code !== 'EPIPE');
  if (isLost) write(1, text);
}

function isLonger(text: string, rows: number): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (++lines >= rows) return true;
  return false;
}
