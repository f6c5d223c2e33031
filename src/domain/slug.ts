// The ASCII slug of a name. How Chinese sounds is handed in, because the dictionary is large: it is pinyin.ts.

/** Returns whether the dictionary is needed for this name. */
export function hasChinese(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

/** Returns the slug: Chinese in pairs of syllables (huadong-jinggong), at most 40 characters; '' when nothing is left. */
export function slugFrom(name: string, syllablesOf: (run: string) => readonly string[] = () => []): string {
  const runs = name.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
  const words = runs.flatMap((run) =>
    hasChinese(run) ? inPairs(syllablesOf(run).flatMap(asciiWords)) : asciiWords(run),
  );
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length + 1 > 40) break;
    slug = slug === '' ? word : `${slug}-${word}`;
  }
  return slug === '' ? (words[0] ?? '').slice(0, 40) : slug;
}

// Three syllables left stay together: 张小明 is one name.
function inPairs(syllables: readonly string[]): string[] {
  const pairs: string[] = [];
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
