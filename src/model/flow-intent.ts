import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/alur.js';
import type { Span } from '../text/source.js';
import { fold } from '../text/words.js';
import type { Context } from './context.js';
import type { FlowField, Target } from './flow-fields.js';
import type { Group } from './rows.js';
import type { Prosedur } from './schema.js';

/** An answer of a decision. */
export interface Answer {
  readonly text: string;
  /** Null where they could not be read. */
  readonly targets: readonly Target[] | null;
  readonly span: Span;
}

/** What the flow fields of one symbol say together. */
export interface Intent {
  /** By their folded words, in the order written. */
  readonly answers: Map<string, Answer>;
  next: { targets: readonly Target[] | null; span: Span } | null;
  /** `baris`: arrows within the row stay. */
  end: 'tidak' | 'ya' | 'baris';
  start: { text: string | null; span: Span } | null;
  question: { readonly text: string; readonly span: Span } | null;
}

/**
 * Reads the fields of one symbol; the first of two that contradict each other wins (ruling 22).
 *
 * @param mixed the fields are those of two steps, which was told: that they contradict each other goes without saying
 */
export function readIntent(ctx: Context, prosedur: Prosedur, group: Group, mixed: boolean): Intent {
  const { question } = group;
  const intent: Intent = { answers: new Map(), next: null, end: 'tidak', start: null, question };
  for (const flow of group.flows) addFlow(ctx, prosedur, intent, flow, mixed);
  if (intent.question !== null && intent.answers.size === 0) {
    const { text, span } = intent.question;
    ctx.brokenFlow.add(prosedur);
    ctx.report(report(codes.pertanyaanTanpaJawaban, span, { teks: text }));
  }
  return intent;
}

function addFlow(
  ctx: Context,
  prosedur: Prosedur,
  intent: Intent,
  flow: FlowField,
  mixed: boolean,
): void {
  const clash = (lain: string): void => {
    if (!mixed) ctx.report(report(codes.alurBertentangan, flow.word, { lain }));
  };
  switch (flow.kind) {
    case 'jika':
      if (flow.targets === null) ctx.brokenFlow.add(prosedur);
      if (intent.next !== null || intent.end !== 'tidak')
        clash(intent.next === null ? 'Selesai' : 'Lanjut');
      else addAnswer(ctx, intent, flow, mixed);
      break;
    case 'lanjut':
      if (flow.targets === null) ctx.brokenFlow.add(prosedur);
      if (intent.answers.size > 0) clash('Jika');
      else if (intent.end !== 'tidak') clash('Selesai');
      else if (intent.next !== null) clash('Lanjut');
      else if (flow.targets?.[0]?.type === 'end') intent.end = 'ya';
      else intent.next = { targets: flow.targets, span: flow.span };
      break;
    case 'selesai':
      addEnd(ctx, intent, flow, clash);
      break;
    case 'mulai': {
      const word = flow.text === null ? 'tidak' : fold(flow.text.text);
      if (word === 'tidak') break;
      const text = word === 'ya' ? null : (flow.text?.text ?? null);
      intent.start ??= { text, span: flow.span };
      break;
    }
    case 'pertanyaan':
      if (flow.text === null) break;
      if (intent.question !== null && mixed) break;
      if (intent.question !== null) ctx.report(report(codes.pertanyaanGanda, flow.word, {}));
      else intent.question = flow.text;
      break;
  }
}

function addAnswer(ctx: Context, intent: Intent, flow: FlowField, mixed: boolean): void {
  const text = flow.answer ?? '';
  const key = fold(text);
  const twin = intent.answers.get(key);
  if (twin === undefined) intent.answers.set(key, { text, targets: flow.targets, span: flow.span });
  else if (!mixed) {
    const related = {
      message: { id: 'yang pertama di sini', en: 'the first one is here' },
      span: twin.span,
    };
    ctx.report(report(codes.jawabanGanda, flow.span, { jawaban: text }, { related: [related] }));
  }
}

function addEnd(
  ctx: Context,
  intent: Intent,
  flow: FlowField,
  clash: (lain: string) => void,
): void {
  const word = flow.text === null ? 'tidak' : fold(flow.text.text);
  if (word === 'tidak') return;
  if (word !== 'ya' && word !== 'semua') {
    ctx.report(
      report(codes.selesaiTidakTerbaca, flow.text?.span ?? flow.span, {
        teks: flow.text?.text ?? '',
      }),
    );
  }
  if (intent.answers.size > 0) clash('Jika');
  else if (intent.next !== null) clash('Lanjut');
  else intent.end = word === 'semua' ? 'baris' : 'ya';
}
