// The lunar calendar, loaded only where a customer has a lunar milestone.
import type { Customer } from '../schema/generated/types.ts';
import { type LunarConverter, needsLunar } from './milestone.ts';

/** Returns what turns lunar dates into days, or undefined where none of these customers needs it. */
export async function lunarFor(customers: readonly Customer[]): Promise<LunarConverter | undefined> {
  return needsLunar({ customers }) ? (await import('./lunar.ts')).solarDay : undefined;
}
