// The settings of a folder as they were read the last time, for as long as tend.yaml is the same file.
import { fillSettings } from '../domain/settings.ts';
import type { Finding } from '../schema/finding.ts';
import type { Settings } from '../schema/generated/types.ts';
import { type CacheOwner, bytesOf, floatsAt, readCache, timeOfDisk, writeCache } from './cache-file.ts';
import { realDisk } from './disk.ts';
import { forgetRecent, keyLength, sameKey, setKey } from './file-keys.ts';
import { pendingWrites } from './journal.ts';
import { settingsFile } from './paths.ts';
import { type ReadSettings, readSettings } from './read.ts';

const name = 'settings';

interface Header {
  readonly given: Settings;
  readonly findings: readonly Finding[];
}

/** Returns what readSettings does, without parsing a file that was parsed before. */
export function openSettings(root: string, owner: CacheOwner | null): ReadSettings {
  const pending = pendingWrites(root, realDisk);
  if (!owner || pending) return readSettings(root, pending);
  const key = new Float64Array(keyLength);
  setKey(key, 0, root, settingsFile);
  const kept = readCache(root, name, owner);
  if (kept?.parts['key'] && sameKey(floatsAt(kept.parts['key']), 0, key, 0)) {
    const { given, findings } = kept.header as Header;
    return { settings: fillSettings(given), given, findings };
  }
  const time = timeOfDisk(root);
  const read = readSettings(root, null);
  if (time == null) return read;
  forgetRecent(key, time);
  const header: Header = { given: read.given, findings: read.findings };
  writeCache(root, name, owner, { header, parts: { key: bytesOf(key) } });
  return read;
}
