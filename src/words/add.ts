// The words of the form for a new customer.
import type { Label } from '../errors.ts';

export const addWords = {
  lookAlike: ({ other, because }: { other: string; because: 'phone' | 'name' | 'close_name' }): Label => ({
    en: `  looks like ${other} (${{ phone: 'the same phone', name: 'the same name', close_name: 'a similar name' }[because]})`,
    zh: `  疑似重复：${other}（${{ phone: '电话相同', name: '名称相同', close_name: '名称相近' }[because]}）`,
  }),
};
