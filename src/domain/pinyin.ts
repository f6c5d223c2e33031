// How Chinese names sound: slugs of new files, and search by initials (hxkj). Loaded only where a Chinese name is made or searched.
import { pinyin } from 'pinyin-pro';
import { slugFrom } from './slug.ts';

/** Returns the ASCII slug of any name. */
export function slugOf(name: string): string {
  return slugFrom(name, (run) => pinyin(run, { toneType: 'none', type: 'array', v: true }));
}

/** Returns the initials of a name (`hxkj`), and its whole pinyin without spaces. */
export function spellings(name: string): { readonly initials: string; readonly full: string } {
  const words = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const latin = words
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
  return { initials: latin.map((word) => word[0]).join(''), full: latin.join('') };
}
