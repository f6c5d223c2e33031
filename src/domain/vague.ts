// Wordings that say nothing ("客户有兴趣"): template S0, section 4 asks for the concrete fact. A hint, never an error.

/** Returns the vague phrase that the text consists of or leans on, or null. A longer text with a number in it is concrete. */
export function vaguePhrase(text: string, phrases: readonly string[]): string | null {
  const plain = text.trim().toLowerCase();
  // A figure, or enough words to hold a fact: 40 characters is about two Chinese clauses.
  if (/\d/.test(plain) || plain.length > 40) return null;
  return phrases.find((phrase) => plain.includes(phrase.toLowerCase())) ?? null;
}
