// The words for what is not the user's doing, and the word before a hint.
import type { Label } from '../errors.ts';

export const failureWords = {
  hint: (text: Label): Label => ({ en: `try: ${text.en}`, zh: `请试：${text.zh}` }),
  bug: (text: string): Label => ({
    en: `This is a mistake of tend itself: ${text}\nSet TEND_DEBUG=1 to see where, and report it with the command you typed.`,
    zh: `这是 tend 自身的错误：${text}\n设置 TEND_DEBUG=1 可查看位置，请连同所用命令一并反馈。`,
  }),
};
