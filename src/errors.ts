// What went wrong, as data in both languages; the edge prints it and sets the exit code. No input or output here.

/** A text in both languages of the program. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** The exit codes that scripts rely on: see `tend help exit-codes`. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 130;

/** Something the user can act on: a sentence, the command to type next, and the exit code it leads to. */
export interface Problem {
  readonly code: string;
  readonly exit: ExitCode;
  readonly message: Label;
  readonly hint: Label | null;
}

/** Either what was asked for, or why it could not be had. */
export type Parsed<T> = { readonly value: T } | { readonly problem: Problem };

interface Spec<A> {
  readonly exit: ExitCode;
  readonly en: (args: A) => string;
  readonly zh: (args: A) => string;
  /** What to type next. */
  readonly hint?: { readonly en: (args: A) => string; readonly zh: (args: A) => string };
}

type Makers<K> = { readonly [P in keyof K]: K[P] extends Spec<infer A> ? (args: A) => Problem : never };

/** Every code that was defined, for the test that wants a transcript of each. */
export const problemCodes: string[] = [];

/**
 * Defines a family of problems; the code of each is `area.name`.
 *
 *     export const dayProblems = problems('day', {
 *       impossible: { exit: 2, en: (a: { text: string }) => `…`, zh: (a: { text: string }) => `…` },
 *     });
 *     return { problem: dayProblems.impossible({ text }) };
 */
// eslint-disable-next-line typescript/no-explicit-any -- `any` only binds the argument type, which Makers infers back
export function problems<const K extends Record<string, Spec<any>>>(area: string, specs: K): Makers<K> {
  const makers: Record<string, (args: never) => Problem> = {};
  for (const [name, spec] of Object.entries(specs)) {
    const code = `${area}.${name}`;
    problemCodes.push(code);
    makers[name] = (args: never) => ({
      code,
      exit: spec.exit,
      ...worded(spec, briefly(args)),
    });
  }
  return makers as Makers<K>;
}

function worded<A>(spec: Spec<A>, args: A): Pick<Problem, 'message' | 'hint'> {
  const hint = spec.hint ? { en: spec.hint.en(args), zh: spec.hint.zh(args) } : null;
  return { message: { en: spec.en(args), zh: spec.zh(args) }, hint };
}

/** What people typed themselves goes by these names in the arguments of a sentence. */
const typedNames: ReadonlySet<string> = new Set(['text', 'name', 'value', 'what', 'title', 'phrase']);

function briefly<A>(args: A): A {
  if (typeof args !== 'object' || args === null) return args;
  const entries = Object.entries(args).map(([name, value]): [string, unknown] => [
    name,
    typeof value === 'string' && typedNames.has(name) ? brief(value) : value,
  ]);
  return Object.fromEntries(entries) as A;
}

/** Returns the text, cut where it is too long to be said back to who typed it. */
export function brief(text: string): string {
  // Two lines of a terminal are enough to see which text is meant.
  return text.length > 160 ? `${Array.from(text.slice(0, 160)).slice(0, -1).join('')}…` : text;
}

/** Thrown where a command cannot go on; caught once, in run.ts. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message.en);
    this.problem = problem;
  }
}

/** Returns the value, or throws the problem for run.ts to print. */
export function accept<T>(parsed: Parsed<T>): T {
  if ('problem' in parsed) throw new UserError(parsed.problem);
  return parsed.value;
}
