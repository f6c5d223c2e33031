// The words around a text in an editor.
import { type Label, problems } from '../errors.ts';

export const editProblems = problems('edit', {
  no_editor: {
    exit: 2,
    en: () => 'There is no terminal here, and neither VISUAL nor EDITOR names an editor.',
    zh: () => '此处没有终端，且 VISUAL 和 EDITOR 都没有指定编辑器。',
    hint: {
      en: () => 'EDITOR=… tend edit REF, or tend set REF field=value',
      zh: () => 'EDITOR=… tend edit 记录，或 tend set 记录 字段=值',
    },
  },
  failed: {
    exit: 2,
    en: (a: { reason: string; kept: string | null }) =>
      `The editor failed (${a.reason}); nothing was written.${keptEn(a.kept)}`,
    zh: (a: { reason: string; kept: string | null }) =>
      `编辑器出错（${a.reason}）；没有写入任何内容。${keptZh(a.kept)}`,
    hint: {
      en: () => 'export EDITOR=vi, or another editor that is installed',
      zh: () => 'export EDITOR=vi，或其他已安装的编辑器',
    },
  },
  refused: {
    exit: 4,
    en: (a: { lines: readonly Label[]; kept: string }) =>
      `What was typed cannot be saved:\n${a.lines.map(({ en }) => `  ${en}`).join('\n')}\nNothing was written.${keptEn(a.kept)}`,
    zh: (a: { lines: readonly Label[]; kept: string }) =>
      `输入的内容无法保存：\n${a.lines.map(({ zh }) => `  ${zh}`).join('\n')}\n没有写入任何内容。${keptZh(a.kept)}`,
  },
  fixed: {
    exit: 4,
    en: (a: { path: string; instead: string | null }) => `${a.path} is not changed by hand.`,
    zh: (a: { path: string; instead: string | null }) => `${a.path} 不能手工修改。`,
    hint: {
      en: (a: { instead: string | null }) => a.instead ?? 'put the old value back',
      zh: (a: { instead: string | null }) => a.instead ?? '请恢复原值',
    },
  },
});

function keptEn(kept: string | null): string {
  return kept == null ? '' : ` Your text is kept in ${kept}`;
}

function keptZh(kept: string | null): string {
  return kept == null ? '' : `您的文本保留在 ${kept}`;
}

export const editWords = {
  wrong: {
    en: 'This cannot be saved yet. These lines go away by themselves; save without a change to give up.',
    zh: '暂时无法保存。这几行会自动去除；不作修改直接保存即放弃。',
  },
  at: (a: { line: number; message: Label; fix: Label | null }): Label => ({
    en: `line ${a.line}: ${a.message.en}${a.fix == null ? '' : ` (${a.fix.en})`}`,
    zh: `第 ${a.line} 行：${a.message.zh}${a.fix == null ? '' : `（${a.fix.zh}）`}`,
  }),
  unfilled: {
    en: 'Not filled yet: take away the # to fill one. What stays a comment below is not saved.',
    zh: '尚未填写：去掉 # 即可填写。以下仍为注释的行不会保存。',
  },
  also: { en: 'also takes', zh: '还可填写' },
  notFound: (a: { editor: string }): Label => ({ en: `${a.editor} is not found`, zh: `找不到 ${a.editor}` }),
  unchanged: { en: 'Nothing changed.', zh: '没有改动。' },
  saved: (a: { what: string }): Label => ({ en: `Saved ${a.what}:`, zh: `已保存 ${a.what}：` }),
  savedFile: (a: { path: string }): Label => ({ en: `Saved ${a.path}`, zh: `已保存 ${a.path}` }),
  savedComments: (a: { what: string }): Label => ({
    en: `Saved ${a.what}: only comments and layout changed.`,
    zh: `已保存 ${a.what}：仅注释和排版有改动。`,
  }),
  kept: (a: { path: string }): Label => ({
    en: `Your text is kept in ${a.path}`,
    zh: `您的文本保留在 ${a.path}`,
  }),
} as const;
