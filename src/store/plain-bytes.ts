// Whether UTF-8 bytes are free of all that the gate refuses for its characters: controls, marks, breaks of other kinds.

// Every byte that may belong to a character that the gate refuses or that some reader takes for a break or a mark.
const doubtful = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number((byte < 0x20 && byte !== 0x0a) || [0x7f, 0xc2, 0xe2, 0xef].includes(byte)),
);

/** Returns whether bytes surely hold no character that is refused, and no break but a newline. */
export function isPlain(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (doubtful[byte] === 1 && !isHarmlessAt(bytes, at)) return false;
  }
  return true;
}

function isHarmlessAt(bytes: Uint8Array, at: number): boolean {
  const [first = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  // U+0080 to U+009F.
  if (first === 0xc2) return second >= 0xa0;
  // U+2028 to U+202E, and U+2066 to U+2069.
  if (first === 0xe2 && second === 0x80) return third < 0xa8 || third > 0xae;
  if (first === 0xe2) return second !== 0x81 || third < 0xa6 || third > 0xa9;
  // U+FEFF, U+FFFE and U+FFFF.
  return first === 0xef && !(second === 0xbb && third === 0xbf) && !(second === 0xbf && third >= 0xbe);
}
