// Chinese names in Latin letters: slugs of new files, and search by initials (hxkj). Loaded only where a name is made or searched.
import { pinyin } from 'pinyin-pro';

/** Returns the ASCII slug of a name: Chinese in pairs of syllables (huadong-jinggong), at most 40 characters; '' when nothing is left. */
export function slugOf(name: string): string {
  const words = name.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)?.flatMap(latinWords) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length + 1 > 40) break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return slug === '' ? (words[0] ?? '').slice(0, 40) : slug;
}

function latinWords(run: string): string[] {
  if (!/\p{Script=Han}/u.test(run)) return asciiWords(run);
  const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true }).flatMap((syllable) =>
    asciiWords(syllable),
  );
  const pairs: string[] = [];
  // Three syllables left stay together: 张小明 is one name.
  for (let at = 0; at < syllables.length;) {
    const size = syllables.length - at === 3 ? 3 : 2;
    pairs.push(syllables.slice(at, at + size).join(''));
    at += size;
  }
  return pairs;
}

function asciiWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** Returns the initials of a name (`hxkj`), and its whole pinyin without spaces. */
export function spellings(name: string): { readonly initials: string; readonly full: string } {
  const words = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });
  const latin = words
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '');
  return { initials: latin.map((word) => word[0]).join(''), full: latin.join('') };
}
