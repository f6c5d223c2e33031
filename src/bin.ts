// The program as a process: makes the real host, runs one command line, sets the exit code.
import packageFile from '../package.json' with { type: 'json' };
import { nodeHost } from './node/host.ts';
import { run } from './run.ts';

// A reader that goes away (`tend list | head`) is no error.
process.stdout.on('error', () => process.exit(0));

void run(process.argv.slice(2), nodeHost(packageFile.version)).then((code) => {
  process.exitCode = code;
});
