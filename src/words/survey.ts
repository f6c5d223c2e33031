// The words of surveys: what an answer cannot be, and what is said after one was written.
import { type Label, problems } from '../errors.ts';

interface Question {
  readonly id: string;
  readonly label: Label;
}

interface Asked {
  readonly text: string;
  readonly questions: readonly Question[];
}

export const surveyProblems = problems('survey', {
  assignment: {
    exit: 2,
    en: (a: Asked) => `${JSON.stringify(a.text)} is no score: it is written question=score.`,
    zh: (a: Asked) => `“${a.text}”不是评分：应写作 问题=分数。`,
    hint: {
      en: (a: Asked) => `--score ${a.questions[0]?.id ?? 'quality'}=4`,
      zh: (a: Asked) => `--score ${a.questions[0]?.label.zh ?? '产品质量'}=4`,
    },
  },
  question: {
    exit: 2,
    en: (a: Asked) => `No question is called ${a.text}. Allowed: ${named(a.questions, 'en')}`,
    zh: (a: Asked) => `没有问题“${a.text}”。可选：${named(a.questions, 'zh')}`,
    hint: {
      en: () => 'the questions are survey_questions of tend.yaml: tend config edit',
      zh: () => '问题取自 tend.yaml 的 survey_questions：tend config edit',
    },
  },
  score: {
    exit: 2,
    en: (a: { question: Label; text: string }) =>
      `${a.question.en} cannot be ${JSON.stringify(a.text)}. Allowed: 1, 2, 3, 4, 5`,
    zh: (a: { question: Label; text: string }) => `${a.question.zh}不能是“${a.text}”。可选：1、2、3、4、5`,
  },
  twice: {
    exit: 2,
    en: (a: { question: Label }) => `${a.question.en} is answered twice.`,
    zh: (a: { question: Label }) => `${a.question.zh}评了两次分。`,
    hint: { en: () => 'give one score for each question', zh: () => '每个问题只给一个分数' },
  },
});

function named(questions: readonly Question[], lang: 'en' | 'zh'): string {
  return questions
    .map(({ id, label }) =>
      lang === 'en' ? (id === label.zh ? id : `${id} (${label.zh})`) : `${label.zh}（${id}）`,
    )
    .join(lang === 'en' ? ', ' : '、');
}

export const surveyWords = {
  form: { en: 'Survey', zh: '满意度调查' },
  missing: { en: 'scores', zh: '评分' },
  scores: { en: 'Scores', zh: '评分' },
  /** Stands below a question while a score is typed. */
  scale: { en: 'a whole number from 1 (not at all) to 5 (very)', zh: '1（很不满意）至 5（很满意）的整数' },
  mean: { en: 'Mean', zh: '平均分' },
  added: (a: { customer: string; mean: string; on: string }): Label => ({
    en: `Added the survey of ${a.customer} on ${a.on}: ${a.mean} of 5.`,
    zh: `已录入 ${a.customer} ${a.on} 的满意度调查：平均 ${a.mean} 分（满分 5 分）。`,
  }),
  before: (a: { mean: string; on: string; change: number }): Label => ({
    en: `  ${a.change === 0 ? '=' : a.change > 0 ? '▲' : '▼'} ${a.mean} on ${a.on}`,
    zh: `  ${a.change === 0 ? '＝' : a.change > 0 ? '▲' : '▼'} ${a.on} 为 ${a.mean} 分`,
  }),
} as const;
