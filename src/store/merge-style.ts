// How a file is written apart from its lines: line ends, mark at the start, break at the end. Texts merge without them.

/** The line ends of a file and how it begins and ends. */
export interface Style {
  readonly isCrlf: boolean;
  readonly hasMark: boolean;
  readonly isEnded: boolean;
}

/** Returns the text with plain line ends, without a mark at its start and with a break at its end. */
export function neutral(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return plain === '' || plain.endsWith('\n') ? plain : `${plain}\n`;
}

/** Returns the style that three versions merge to: where one side changed it, its choice. */
export function styleOf(base: string, ours: string, theirs: string): Style {
  const merged = (read: (text: string) => boolean): boolean => {
    const [b, o, t] = [base === '' ? read(ours) && read(theirs) : read(base), read(ours), read(theirs)];
    return o === b ? t : o;
  };
  return {
    isCrlf: merged((text) => text.includes('\r\n')),
    hasMark: merged((text) => text.startsWith('\uFEFF')),
    isEnded: merged((text) => text.endsWith('\n')),
  };
}

/** Returns a neutral text in a style. A last line without its break could mean something else, so it keeps it in a block. */
export function styled(text: string, { isCrlf, hasMark, isEnded }: Style): string {
  const isPlainEnd = /(?:^|\n)[^\s#][^\n]*: [^\n|>]+\n$/u.test(text);
  const ended = isEnded || !isPlainEnd ? text : text.slice(0, -1);
  return `${hasMark ? '\uFEFF' : ''}${isCrlf ? ended.replaceAll('\n', '\r\n') : ended}`;
}
