// What is said about queries that cannot be read. No reading here: see domain/query.ts.
import { problems } from '../errors.ts';

interface Place {
  readonly query: string;
  /** Offset in the query of what the sentence is about. */
  readonly at: number;
}

interface UnknownField {
  readonly field: string;
  readonly closest: string | null;
  readonly known: readonly string[];
}

// Fields inside of fields would fill the screen.
function isPlain(name: string): boolean {
  return !name.includes('.');
}

function plainNames(known: readonly string[]): readonly string[] {
  return known.filter(isPlain);
}

// Signs that terminals draw two columns wide: East Asian scripts, full-width forms, emoji.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Returns the query with a caret on the line below, under the place, whatever the width of the signs before it. */
function pointed({ query, at }: Place): string {
  const padding = Array.from(query.slice(0, at), (sign) => (wide.test(sign) ? '\u3000' : ' ')).join('');
  return `\n  ${query.replace(/\s/g, (gap) => (gap === '\u3000' ? gap : ' '))}\n  ${padding}^`;
}

const quoteInside = String.raw`\"`;

export const queryProblems = problems('query', {
  unterminated_quote: {
    exit: 2,
    en: (place: Place) => `A quote is opened here and never closed.${pointed(place)}`,
    zh: (place: Place) => `此处的引号没有结束。${pointed(place)}`,
    hint: {
      en: () => `Add the closing quote; write ${quoteInside} for a quote inside the quotes.`,
      zh: () => `请补上结束的引号；引号内的引号写作 ${quoteInside}`,
    },
  },
  missing_value: {
    exit: 2,
    en: (place: Place) => `A value is missing here.${pointed(place)}`,
    zh: (place: Place) => `此处缺少值。${pointed(place)}`,
    hint: {
      en: () =>
        'Type a value as in status:won, grade:A,B, due:<+7d, due:none or @vip, or quote the text to search for it.',
      zh: () => '请写出值，例如 status:won、grade:A,B、due:<+7d、due:none、@vip；要按原文搜索，请加引号。',
    },
  },
  dangling_or: {
    exit: 2,
    en: (place: Place) => `This OR has nothing on one of its sides.${pointed(place)}`,
    zh: (place: Place) => `此处的 OR 有一侧没有条件。${pointed(place)}`,
    hint: {
      en: () =>
        'Type a condition on both sides, as in status:won OR grade:A, or "OR" in quotes to search for the word.',
      zh: () => '请在两侧都写上条件，例如 status:won OR grade:A；要搜索这个词，请写 "OR"。',
    },
  },
  unknown_field: {
    exit: 2,
    en: ({ field, closest }: UnknownField) =>
      `There is no field "${field}" to query.${closest == null ? '' : ` Did you mean "${closest}"?`}`,
    zh: ({ field, closest }: UnknownField) =>
      `没有可查询的字段“${field}”。${closest == null ? '' : `是否想输入“${closest}”？`}`,
    hint: {
      en: ({ known }: UnknownField) =>
        `Use one of: ${plainNames(known).join(', ')}${known.every(isPlain) ? '' : ', or any other field: tend help format'}`,
      zh: ({ known }: UnknownField) =>
        `可用字段：${plainNames(known).join('、')}${known.every(isPlain) ? '' : '，其他字段见 tend help format'}`,
    },
  },
});
