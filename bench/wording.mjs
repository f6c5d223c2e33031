// Texts, names, numbers and ids by chance, put together from phrases.mjs; no name, number or id twice.
import * as phrases from './phrases.mjs';

/** Returns a summary and a feedback that hold 20 to 60 words together; two Chinese characters count as a word. */
export function conversation(world, lang) {
  const wanted = world.between(26, 46);
  const clauses = world.happens(2) ? [phrases.rareClauses[lang]] : [];
  while (wordsIn(clauses.join(' ')) < wanted) {
    const clause = filled(world, world.pick(phrases.clauses[world.happens(90) ? lang : 'en']));
    if (!clauses.includes(clause)) clauses.push(clause);
  }
  const feedback = clauses.pop();
  // Long notes are written in two paragraphs.
  const half = clauses.length > 3 && world.happens(50) ? 2 : clauses.length;
  const paragraphs = [clauses.slice(0, half), clauses.slice(half)].filter((part) => part.length > 0);
  return [paragraphs.map((part) => sentence(part, lang)).join('\n'), sentence([feedback], lang)];
}

function sentence(parts, lang) {
  return lang === 'zh' ? `${parts.join('；')}。` : `${parts.join('; ')}.`;
}

function wordsIn(text) {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.ceil(han / 2) + (text.match(/[a-z0-9]+/giu)?.length ?? 0);
}

/** Returns a phrase with its gaps filled. */
export function filled(world, text) {
  return text.replace('{n}', String(world.between(2, 60))).replace('{product}', world.pick(phrases.products));
}

/** Returns a new id, made by the program from our chance. */
export function newId(world) {
  return unique(world.ids, () => world.idFrom(world.bytes(8)));
}

/** Returns a new mobile number. */
export function newPhone(world) {
  return unique(
    world.phones,
    () => `1${world.pick(['3', '5', '7', '8'])}${String(world.below(10 ** 9)).padStart(9, '0')}`,
  );
}

/** Returns the name of a new company or person. */
export function newName(world, lang, isCompany, city) {
  return unique(world.names, () => (isCompany ? companyName(world, lang, city) : personName(world, lang)));
}

function companyName({ pick }, lang, city) {
  const { names } = phrases;
  if (lang === 'zh') return `${city}${pick(names.first)}${pick(names.second)}${pick(names.trade)}有限公司`;
  return `${pick(names.latinFirst)}${pick(names.latinSecond)} ${pick(names.latinTrade)} Ltd`;
}

/** Returns the name of some person. */
export function personName({ pick, happens }, lang) {
  const { names } = phrases;
  if (lang === 'en') return `${pick(names.latinGiven)} ${pick(names.latinFamily)} ${pick(names.latinFirst)}`;
  return `${pick(names.family)}${pick(names.given)}${happens(70) ? pick(names.given) : ''}`;
}

function unique(taken, make) {
  let value = make();
  while (taken.has(value)) value = make();
  taken.add(value);
  return value;
}
