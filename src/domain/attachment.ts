// Files that belong to a task: the name they get, the name they had, and how large they may be. Opens none.
import type { Attachment, Task } from '../schema/generated/types.ts';

/** The most bytes of one file: git keeps every version of it for ever. */
export const largestAttachment = 20 * 1024 * 1024;

/** The most files of one task: schemas/task.schema.json. */
export const mostAttachments = 100;

/** The folder of all attached files. */
export const attachmentFolder = 'attachments';

/** Returns the path that an attached file gets; of its own name nothing stays but a plain ending. */
export function attachmentPath(task: string, id: string, name: string): string {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  return `${attachmentFolder}/${task}/${id}${ending == null ? '' : `.${ending}`}`;
}

/** Returns the name of a file as it is kept: on one line, without signs that drive a terminal, of a length people read. */
export function keptName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  const letters = [...plain];
  if (letters.length <= 120) return plain;
  const ending = /\.[^.]{1,8}$/u.exec(plain)?.[0] ?? '';
  return `${letters.slice(0, 119 - ending.length).join('')}…${ending}`;
}

/** Returns a number of bytes as people read it. */
export function formatBytes(count: number): string {
  if (count < 1024) return `${count} B`;
  const units = ['KiB', 'MiB', 'GiB', 'TiB'];
  const power = Math.min(units.length, Math.floor(Math.log2(count) / 10));
  const value = count / 1024 ** power;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[power - 1] ?? ''}`;
}

/** Returns the task with one more attached file. */
export function withAttachment(task: Task, attachment: Attachment): Task {
  return { ...task, attachments: [...(task.attachments ?? []), attachment] };
}
