// Made by scripts/generate.mjs from schemas/ and src/presets/. Never edited by hand.
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}
export const caseShape: Validator;
export const customerShape: Validator;
export const followupShape: Validator;
export const opportunityShape: Validator;
export const orderShape: Validator;
export const settingsShape: Validator;
export const surveyShape: Validator;
export const taskShape: Validator;
