import { report } from '../diagnostics/code.js';
import * as codes from '../diagnostics/codes/alur.js';
import { isTarget, type TargetPart } from '../syntax/inline.js';
import { isNode, type Leaf, leafOf, type Node, nodeOf } from '../syntax/tree.js';
import { cover, type Span } from '../text/source.js';
import { squash } from '../text/words.js';
import { lineOf, readBlock } from './blocks.js';
import { type Context, extent, keywordLeaf } from './context.js';
import type { Unfolded } from './unfold.js';

/** One place that a flow field leads to. */
export type Target =
  | { readonly type: 'next' | 'back' | 'end' | 'none'; readonly span: Span }
  | { readonly type: 'label'; readonly name: string; readonly span: Span };

/** `Jika`, `Lanjut`, `Selesai`, `Mulai` or `Pertanyaan` under a step or symbol line. */
export interface FlowField {
  readonly kind: 'jika' | 'lanjut' | 'selesai' | 'mulai' | 'pertanyaan';
  /** The keyword, or the answer where the author left it out. */
  readonly word: Span;
  readonly span: Span;
  readonly answer: string | null;
  /** Null where they could not be read; a message was given. */
  readonly targets: readonly Target[] | null;
  /** Text of Selesai, Mulai, Pertanyaan; null for none or `-`. */
  readonly text: Unfolded | null;
}

const PART_OF_LEAF: Readonly<Record<string, TargetPart['type']>> = {
  Dash: 'dash',
  Next: 'next',
  Back: 'back',
  End: 'end',
  To: 'to',
  And: 'and',
  Label: 'label',
};

export function readFlowField(ctx: Context, node: Node): FlowField {
  const word = keywordLeaf(node);
  const kind = (word?.keyword?.id ?? 'lanjut') as FlowField['kind'];
  const answerLeaf = leafOf(node, 'Answer');
  const answer = answerLeaf === undefined ? null : squash(ctx.text(answerLeaf));
  const place = word === undefined || word.end === word.start ? (answerLeaf ?? extent(node)) : word;
  const span = extent(node);
  if (kind !== 'jika' && kind !== 'lanjut') {
    const text = readBlock(ctx, node).dash === null ? lineOf(ctx, node) : null;
    return { kind, word: place, span, answer, targets: null, text };
  }
  if (kind === 'jika' && answer === null) ctx.report(report(codes.jikaTanpaJawaban, place, {}));
  const targets = readTargetList(ctx, node, span);
  return { kind, word: place, span, answer, targets, text: null };
}

function readTargetList(ctx: Context, node: Node, span: Span): readonly Target[] | null {
  const targets = nodeOf(node, 'Targets');
  const written = (targets?.children ?? []).filter(
    (child): child is Leaf => !isNode(child) && child.end > child.start && isTargetLeaf(child),
  );
  const parts = written.map(
    (leaf): TargetPart => ({
      type: PART_OF_LEAF[leaf.kind] ?? 'bad',
      start: leaf.start,
      end: leaf.end,
    }),
  );
  const first = written[0];
  if (first === undefined || !isTarget(parts)) {
    const at = first === undefined ? span : written.reduce<Span>((a, b) => cover(a, b), first);
    if (!ctx.wasTold(at)) {
      const text = squash(ctx.tree.source.slice(at.start, at.end));
      ctx.report(report(codes.tujuanTidakTerbaca, at, { teks: first === undefined ? '' : text }));
    }
    return null;
  }
  return toTargets(ctx, parts);
}

const isTargetLeaf = (leaf: Leaf): boolean =>
  leaf.kind in PART_OF_LEAF ||
  leaf.kind === 'BadTarget' ||
  leaf.kind === 'Text' ||
  leaf.kind === 'Para';

function toTargets(ctx: Context, parts: readonly TargetPart[]): Target[] {
  const found: Target[] = [];
  parts.forEach((part, i) => {
    const { type } = part;
    if (type === 'dash') found.push({ type: 'none', span: part });
    else if (type === 'next' || type === 'end') found.push({ type, span: part });
    else if (type === 'label') {
      const name = ctx.tree.source.slice(part.start + 1, part.end - 1).trim();
      found.push({ type: 'label', name, span: part });
    } else if (type === 'back') {
      // "kembali ke [x]" is a jump to x; alone it is the symbol before.
      const next = parts[i + 1]?.type;
      if (next !== 'to' && next !== 'label') found.push({ type: 'back', span: part });
    }
  });
  return found;
}
