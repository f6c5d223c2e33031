// What the commands around the folder are for: check, doctor, schema, completion, help.
import type { CommandWords } from './commands.ts';

const check: CommandWords = {
  summary: {
    en: 'every finding at once, with its place and its fix',
    zh: '一次列出所有问题、位置和修复方法',
  },
  about: {
    en: 'Reads every file and compares the records with each other and with tend.yaml. Silent and exit 0 when all is sound; one line for each finding as file:line:column: code: sentence, and exit 4, when something is wrong. Warnings do not change the exit code. --fix mends what needs no choice; --staged looks at what git is about to commit, and refuses full phone numbers in free text.',
    zh: '读取全部文件，核对记录之间以及与 tend.yaml 是否一致。一切正常时不输出并以 0 退出；有问题时每处一行，格式为 文件:行:列: 代码: 说明，并以 4 退出。提醒不影响退出码。--fix 修复无需选择的问题；--staged 检查即将提交的内容，并拒绝自由文本中的完整电话号码。',
  },
  examples: [
    ['tend check', { en: 'everything', zh: '全部' }],
    ['tend check customers tend.yaml', { en: 'only what is below these paths', zh: '只看这些路径' }],
    ['tend check --fix', { en: 'mend what needs no choice', zh: '修复无需选择的问题' }],
    ['tend check --staged', { en: 'what git is about to commit', zh: '即将提交的内容' }],
    [
      'tend check --install --yes',
      { en: 'do that before every commit in this clone', zh: '在此克隆中，每次提交前自动检查' },
    ],
    ['tend check --format github', { en: 'annotations in a pull request', zh: '在合并请求中显示标注' }],
  ],
};

const doctor: CommandWords = {
  summary: { en: 'is the folder healthy, and what to do if not', zh: '检查文件夹是否健康及如何处理' },
  about: {
    en: 'Looks at the program, git, the settings, the schema copies, what an interrupted command left behind, the lock, numbers given twice and file names that clash. Each line is ok, warn or bad, with what to do; exit 4 when something is bad. --fix does what needs no choice.',
    zh: '检查程序、git、设置、schema 副本、中断命令的残留、锁、重复编号和冲突的文件名。每行标明 正常、注意 或 问题，并给出做法；有问题时以 4 退出。--fix 处理无需选择的事项。',
  },
  examples: [
    ['tend doctor', { en: 'look', zh: '查看' }],
    ['tend doctor --fix', { en: 'and mend', zh: '并修复' }],
  ],
};

const schema: CommandWords = {
  summary: { en: 'the JSON Schema of a record or of an output', zh: '输出记录或结果的 JSON Schema' },
  about: {
    en: 'Without a name, lists the schemas there are: those of the files (customer, followup, settings …) and those of what --json prints (due-output …). Each is complete in itself.',
    zh: '不带名称时列出全部 schema：文件的（customer、followup、settings 等）和 --json 输出的（due-output 等）。每个都是独立完整的。',
  },
  examples: [
    ['tend schema', { en: 'the list', zh: '清单' }],
    ['tend schema customer', { en: 'of the files of customers', zh: '客户文件' }],
    ['tend schema due-output', { en: 'of tend due --json', zh: 'tend due --json 的输出' }],
  ],
};

const completion: CommandWords = {
  summary: { en: 'a script that completes commands, names and values', zh: '补全命令、名称和取值的脚本' },
  about: {
    en: 'Prints a script for bash, zsh or fish. With it, TAB completes commands, options, values, customers by name and number, open actions, people and stages. What comes from the records is only ever inserted as text.',
    zh: '输出 bash、zsh 或 fish 的脚本。启用后可用 TAB 补全命令、选项、取值、客户名称与编号、未完成事项、成员和阶段。来自记录的内容只作为文本插入。',
  },
  examples: [
    [
      'tend completion bash',
      {
        en: 'in ~/.bashrc: eval "$(tend completion bash)"',
        zh: '写入 ~/.bashrc：eval "$(tend completion bash)"',
      },
    ],
    [
      'tend completion zsh',
      {
        en: 'in ~/.zshrc, after compinit: eval "$(tend completion zsh)"',
        zh: '写入 ~/.zshrc 的 compinit 之后：eval "$(tend completion zsh)"',
      },
    ],
    [
      'tend completion fish',
      {
        en: 'in ~/.config/fish/config.fish: tend completion fish | source',
        zh: '写入 ~/.config/fish/config.fish：tend completion fish | source',
      },
    ],
  ],
};

const complete: CommandWords = {
  summary: { en: 'prints what can follow the words', zh: '输出可跟在这些词后面的内容' },
  about: { en: 'Called by the script of tend completion.', zh: '由 tend completion 的脚本调用。' },
  examples: [],
};

const help: CommandWords = {
  summary: {
    en: 'a command, or a topic: dates, query, format …',
    zh: '某个命令或主题的帮助：dates、query、format 等',
  },
  about: {
    en: 'Shows the help of a command, or a page about dates, query, format, cron, privacy or exit-codes.',
    zh: '显示某个命令的帮助，或 dates（日期）、query（查询）、format（文件格式）、cron（定时）、privacy（隐私）、exit-codes（退出码）主题。',
  },
  examples: [
    ['tend help due', { en: 'of a command', zh: '某个命令' }],
    ['tend help dates', { en: 'how days are typed', zh: '日期的写法' }],
  ],
};

const mergeFile: CommandWords = {
  summary: { en: 'merges one file for git', zh: '为 git 合并一个文件' },
  about: {
    en: 'Called by git for each file that both sides changed, once tend init, sync or doctor --fix has registered it: base, ours, theirs, the size of markers, and the path of the file. Writes the result over ours. Exit 0 is clean; exit 5 leaves markers around what a person must decide; with any other code nothing was written.',
    zh: '由 tend init、sync 或 doctor --fix 登记后，git 对双方都改过的每个文件调用：共同祖先、我方、对方、冲突标记长度和文件路径。结果写入我方文件。退出码 0 表示已合并；5 表示需要人决定之处留有冲突标记；其他退出码表示未写入任何内容。',
  },
  examples: [],
};

export const houseCommands = {
  check,
  doctor,
  schema,
  completion,
  complete,
  help,
  mergeFile,
} as const satisfies Record<string, CommandWords>;
