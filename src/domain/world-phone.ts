// Phone numbers of all countries. The table of countries is large, and loaded only for numbers that phone.ts does not know.
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Returns digits as a number with its country code, or null when they cannot be one. Without a + they are of the region. */
export function worldPhone(digits: string, region: string): string | null {
  const isWorld = digits.startsWith('+');
  if (!isWorld && !isSupportedCountry(region)) return null;
  const parsed = parsePhoneNumberFromString(digits, isWorld ? undefined : (region as CountryCode));
  return parsed?.isPossible() ? parsed.number : null;
}
