// What an empty folder says: the three next steps.
import type { Screen } from './screen.ts';

const steps = [
  { line: 'tend add', en: 'your first customer', zh: '录入第一位客户' },
  {
    line: 'tend log NAME',
    en: 'your first conversation, with what follows from it',
    zh: '记录第一次沟通及下一步',
  },
  { line: 'tend', en: 'what is due, every morning', zh: '每天早晨查看到期事项' },
];

/** Returns the three next steps. */
export function firstSteps({ lang, theme }: Screen): string {
  const head = { en: 'There are no customers yet. Three steps:', zh: '还没有客户。三步开始：' }[lang];
  const lines = steps.map(
    (step, place) => `  ${place + 1}. ${theme.code(step.line.padEnd(14))} ${step[lang]}`,
  );
  return `${head}\n${lines.join('\n')}\n`;
}
