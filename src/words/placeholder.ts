// The placeholders of command lines that are shown ready to paste, in Chinese. It touches nothing that a person typed.

const chinese: Readonly<Record<string, string>> = {
  DATE: '日期',
  AMOUNT: '金额',
  REASON: '原因',
  TEXT: '内容',
  VALUE: '值',
  NO: '编号',
  FILE: '文件',
  TASK: '任务',
  ACTION: '事项',
  OPPORTUNITY: '机会',
  CUSTOMER: '客户',
  STATUS: '状态',
  STAGE: '阶段',
  NAME: '名称',
  KIND: '类型',
  REF: '编号',
};

/** Returns the command line with its placeholders in Chinese: `--due DATE` is `--due 日期`. */
export function inChinese(command: string): string {
  return command.replace(/(?<=[ ="])[A-Z]+(?=[ "]|$)/g, (word) => chinese[word] ?? word);
}
