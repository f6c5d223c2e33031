// `tend task attach`: files are copied to a task, in the same write as the task itself.
import { UserError, accept } from '../../errors.ts';
import type { Context } from '../../context.ts';
import {
  attachmentPath,
  formatBytes,
  keptName,
  mostAttachments,
  withAttachment,
} from '../../domain/attachment.ts';
import type { NewFile } from '../../domain/record.ts';
import type { Attachment, Task } from '../../schema/generated/types.ts';
import { fileToAttach } from '../../store/attach.ts';
import { attachmentProblems } from '../../words/attachment.ts';
import { nounCommandWords } from '../../words/commands-nouns.ts';
import { taskWords } from '../../words/task.ts';
import { command } from '../command.ts';
import { noteLine, shownText, tellLine } from '../telling.ts';
import { changeTask } from './change-task.ts';

/** Returns the command. */
export function taskAttach(ctx: Context) {
  return command('attach', nounCommandWords.taskAttach, ctx)
    .argument('<task>')
    .argument('<file...>')
    .action(async (named, names) => {
      ctx.requireMe();
      const task = await ctx.recordOf('task', named);
      const files = names.map((name) => attachedFile(ctx, task, name));
      const brought: readonly NewFile[] = files.map(({ entry, bytes }) => ({ path: entry.path, bytes }));
      const attach = (now: Task): Task => {
        if ((now.attachments?.length ?? 0) + files.length > mostAttachments)
          throw new UserError(attachmentProblems.full({ limit: mostAttachments }));
        return files.reduce((held, { entry }) => withAttachment(held, entry), now);
      };
      await changeTask(ctx, 'task attach', task, attach, brought);
      if (ctx.options.dryRun) return;
      for (const { entry, bytes } of files) tell(ctx, task, entry, bytes.length);
    });
}

interface AttachedFile {
  readonly entry: Attachment;
  readonly bytes: Uint8Array;
}

function attachedFile(ctx: Context, { id: task }: Task, file: string): AttachedFile {
  const { name, bytes, sha256 } = accept(fileToAttach(file, ctx.host.cwd));
  const id = ctx.newId();
  const kept = keptName(name);
  return {
    entry: { id, ...(kept === '' ? {} : { name: kept }), path: attachmentPath(task, id, name), sha256 },
    bytes,
  };
}

function tell(
  ctx: Context,
  { attachments = [] }: Task,
  { name, path, sha256 }: Attachment,
  size: number,
): void {
  tellLine(ctx, taskWords.attached({ name: shownText(ctx, name ?? path), size: formatBytes(size), path }));
  const same = attachments.find((other) => other.sha256 === sha256);
  if (same) noteLine(ctx, taskWords.attachedAlready({ name: shownText(ctx, same.name ?? same.path) }));
}
