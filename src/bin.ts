// The program as a process: makes the real host, runs one command line, sets the exit code.
import packageFile from '../package.json' with { type: 'json' };
import { askFirst } from './domain/day.ts';
import { nodeHost } from './node/host.ts';
import { zoneOffsets } from './node/zone-offset.ts';
import { run } from './run.ts';

/** Names the sources that this program was built from; put in by scripts/build.mjs. */
declare const TEND_BUILD: string;

askFirst(zoneOffsets);

void run(process.argv.slice(2), nodeHost(packageFile.version, TEND_BUILD)).then((code) => {
  // Everything is written by now: to wait for what the engine still has to tidy up would take a tenth of the time.
  process.exit(code);
});
