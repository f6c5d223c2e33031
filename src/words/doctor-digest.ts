// What `doctor` says about the digest that runs by itself.
import type { Label } from '../errors.ts';

const install: Label = { en: 'tend digest --install --mail', zh: 'tend digest --install --mail' };

export const digestSays = {
  install,
  again: {
    en: 'tend digest --install again, with the flags it had',
    zh: '用原来的选项重新执行 tend digest --install',
  },
  look: (log: string): Label => ({ en: `read ${log}`, zh: `查看 ${log}` }),
  missing: {
    en: 'tend.yaml says how digests are sent, and this machine sends none',
    zh: 'tend.yaml 设置了摘要寄送方式，但本机没有定时寄送',
  },
  ran: (a: { day: string; sent: number; isInstalled: boolean }): Label => ({
    en: `the digest last ran on ${a.day} and sent ${a.sent}${a.isInstalled ? '' : '; it was not installed by tend'}`,
    zh: `摘要最近一次运行于 ${a.day}，发出 ${a.sent} 份${a.isInstalled ? '' : '（不是由 tend 安装）'}`,
  }),
  installed: { en: 'the digest is installed, and has not run yet', zh: '摘要已安装，尚未运行' },
  printed: {
    en: 'the digest is installed; cron mails what it prints',
    zh: '摘要已安装，由 cron 寄出其输出',
  },
  moved: (a: { path: string }): Label => ({
    en: `the digest cannot start: ${a.path} is not there any more`,
    zh: `摘要无法启动：${a.path} 已不存在`,
  }),
  damaged: {
    en: 'the marks around the lines of the digest in your table of cron are damaged',
    zh: 'crontab 中摘要的起止标记已损坏',
  },
  damagedFix: { en: 'crontab -e', zh: 'crontab -e' },
  idle: (a: { day: string; days: number; isInstalled: boolean }): Label => ({
    en: `the digest has not run since ${a.day}: ${a.days} ${a.days === 1 ? 'day' : 'days'} missed${a.isInstalled ? '' : '; it is not installed'}`,
    zh: `摘要自 ${a.day} 起没有运行，错过 ${a.days} 天${a.isInstalled ? '' : '；没有安装'}`,
  }),
  failed: (a: { day: string; failed: number; codes: readonly string[] }): Label => ({
    en: `of the digest of ${a.day}, ${a.failed} could not be sent (${a.codes.join(', ')})`,
    zh: `${a.day} 的摘要有 ${a.failed} 份未能发出（${a.codes.join('、')}）`,
  }),
  stopped: (a: { day: string; codes: readonly string[] }): Label => ({
    en: `the digest of ${a.day} was broken off (${a.codes.join(', ')})`,
    zh: `${a.day} 的摘要中途停止（${a.codes.join('、')}）`,
  }),
} as const;
