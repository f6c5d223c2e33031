// What is said about amounts that cannot be read. No reading here: see domain/amount.ts.
import { problems } from '../errors.ts';

/** Why a text is not an amount: its form, its sign, its decimals or its size. */
export type AmountFault = 'form' | 'negative' | 'decimals' | 'size';

interface Unreadable {
  readonly text: string;
  readonly fault: AmountFault;
}

const faultsInEnglish: Record<AmountFault, string> = {
  form: 'it is not a number this program can read',
  negative: 'an amount cannot be negative',
  decimals: 'an amount has at most two decimals',
  size: 'it is above the limit of 10 million million',
};

const faultsInChinese: Record<AmountFault, string> = {
  form: '不是能识别的数字',
  negative: '金额不能为负数',
  decimals: '金额最多两位小数',
  size: '超过上限 10 万亿',
};

export const amountProblems = problems('amount', {
  unreadable: {
    exit: 2,
    en: ({ text, fault }: Unreadable) => `"${text}" is not an amount: ${faultsInEnglish[fault]}.`,
    zh: ({ text, fault }: Unreadable) => `“${text}”不是有效金额：${faultsInChinese[fault]}。`,
    hint: {
      en: () => 'Type an amount such as 500000, 500,000, 5k, 3m, 50万 or 1.2亿.',
      zh: () => '金额可以写成 500000、500,000、50万、1.2亿、5k 或 3m。',
    },
  },
});
