import { EmbeddedActionsParser, type ParserMethod } from 'chevrotain';
import * as T from './tokens.js';
import type { NodeKind } from './tree.js';

/** What the parser tells the tree builder: a node starts before the token at `at`, or the innermost one ends there. */
export type TreeEvent =
  | { readonly open: NodeKind; readonly at: number }
  | { readonly open: null; readonly at: number };

type Rule = ParserMethod<[], void>;

/**
 * The line grammar. Total over what the lexer makes: every token vector is accepted, so that recovery is never needed.
 * The rules only say where nodes start and end; the tree is made from the token vector and the gaps between.
 */
export class SopGrammar extends EmbeddedActionsParser {
  events: TreeEvent[] = [];
  tokenCount = 0;

  constructor(validate = false) {
    // The grammar's own checks cost half of the start-up and only depend on this file: a test runs them.
    super(T.ALL_TOKENS, {
      maxLookahead: 1,
      recoveryEnabled: false,
      skipValidations: !validate,
      nodeLocationTracking: 'none',
    });
    this.performSelfAnalysis();
  }

  /** Parses a token vector into tree events. */
  run(tokens: T.SopToken[]): { readonly events: TreeEvent[]; readonly clean: boolean } {
    this.events = [];
    this.tokenCount = tokens.length;
    this.input = tokens;
    this.file();
    return { events: this.events, clean: this.errors.length === 0 };
  }

  /** Notes that a node starts here, or with null that the innermost one ends. */
  #note(open: NodeKind | null): void {
    // Not by `ACTION`, which takes a function made anew each time: every line comes by here several times.
    if (this.RECORDING_PHASE) return;
    const at = (this.LA(1) as Partial<T.SopToken>).index ?? this.tokenCount;
    this.events.push({ open, at });
  }

  #node(name: string, kind: NodeKind, body: () => void): Rule {
    return this.RULE(name, () => {
      this.#note(kind);
      body();
      this.#note(null);
    });
  }

  /** A choice that is made once, and not anew for every line. */
  #oneOf(...alternatives: readonly (() => unknown)[]): () => void {
    const choices = alternatives.map((ALT) => ({ ALT }));
    return () => this.OR(choices);
  }

  /** A repetition that is made once. */
  #many(body: () => unknown): () => void {
    return () => this.MANY(body);
  }

  readonly file: Rule = this.#node('file', 'File', () => {
    this.MANY(() => this.SUBRULE(this.stray));
    this.MANY2(() => this.SUBRULE(this.section));
  });

  readonly stray: Rule = this.#node('stray', 'Stray', () => {
    this.OR([{ ALT: () => this.CONSUME(T.Para) }, { ALT: () => this.CONSUME(T.Escape) }]);
  });

  readonly section: Rule = this.RULE(
    'section',
    this.#oneOf(
      () => this.SUBRULE(this.lineSection),
      () => this.SUBRULE(this.listSection),
      () => this.SUBRULE(this.fieldSection),
      () => this.SUBRULE(this.stepSection),
    ),
  );

  readonly lineSection: Rule = this.#node('lineSection', 'Section', () => {
    this.CONSUME(T.SecLine);
    this.CONSUME(T.Colon);
    this.SUBRULE(this.block);
  });

  readonly listSection: Rule = this.#node('listSection', 'Section', () => {
    this.OR([
      { ALT: () => this.CONSUME(T.SecLines) },
      { ALT: () => this.CONSUME(T.SecBlock) },
      { ALT: () => this.CONSUME(T.SecUnknown) },
    ]);
    this.CONSUME(T.Colon);
    this.SUBRULE(this.block);
  });

  readonly fieldSection: Rule = this.#node('fieldSection', 'Section', () => {
    this.CONSUME(T.SecFields);
    this.CONSUME(T.Colon);
    this.SUBRULE(this.block);
    this.MANY(() => {
      this.OR([{ ALT: () => this.SUBRULE(this.field) }, { ALT: () => this.SUBRULE(this.loose) }]);
    });
  });

  /** A line that is of nothing. */
  readonly loose: Rule = this.#node('loose', 'Stray', () => {
    this.CONSUME(T.Loose);
  });

  readonly field: Rule = this.#node('field', 'Field', () => {
    this.CONSUME(T.Field);
    this.OPTION(() => this.CONSUME(T.Colon));
    this.SUBRULE(this.block);
  });

  readonly stepSection: Rule = this.#node('stepSection', 'Section', () => {
    this.CONSUME(T.SecSteps);
    this.CONSUME(T.Colon);
    this.SUBRULE(this.block);
    this.MANY(() => this.SUBRULE(this.part));
    this.MANY2(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.step) },
        { ALT: () => this.SUBRULE(this.heading) },
        { ALT: () => this.SUBRULE(this.note) },
      ]);
    });
  });

  readonly #parts = this.#many(() => this.SUBRULE(this.part));

  readonly heading: Rule = this.#node('heading', 'Heading', () => {
    this.CONSUME(T.Heading);
    this.CONSUME(T.Colon);
    this.SUBRULE(this.block);
    this.MANY(() => this.SUBRULE(this.part));
  });

  readonly note: Rule = this.#node('note', 'Note', () => {
    this.CONSUME(T.Note);
    this.CONSUME(T.Colon);
    this.SUBRULE(this.block);
    this.MANY(() => this.SUBRULE(this.part));
  });

  readonly step: Rule = this.#node('step', 'Step', () => {
    this.CONSUME(T.StepMarker);
    this.SUBRULE(this.head);
    this.SUBRULE(this.block);
    this.#parts();
  });

  readonly #headParts = this.#many(
    this.#oneOf(
      () => this.CONSUME(T.Label),
      () => this.CONSUME(T.Name),
      () => this.CONSUME(T.Arrow),
      () => this.CONSUME(T.Bars),
      () => this.CONSUME(T.Plus),
    ),
  );

  /** The pelaksana of a step: `[label] A + B -> C:`. */
  readonly head: Rule = this.#node('head', 'Head', () => {
    this.#headParts();
    this.OPTION(() => this.CONSUME(T.Colon));
  });

  readonly #onePart = this.#oneOf(
    () => this.SUBRULE(this.symbol),
    () => this.SUBRULE(this.rowField),
    () => this.SUBRULE(this.flowField),
    () => this.SUBRULE(this.unknownField),
    () => this.SUBRULE(this.stepNote),
    () => this.SUBRULE(this.loose),
  );

  readonly part: Rule = this.RULE('part', () => {
    this.OPTION(() => this.CONSUME(T.StrayMarker));
    this.#onePart();
  });

  /** A further symbol of the row. What is indented below it belongs to it. */
  readonly symbol: Rule = this.#node('symbol', 'Symbol', () => {
    this.OR([
      { ALT: () => this.CONSUME(T.ArrowLine) },
      { ALT: () => this.CONSUME(T.BarsLine) },
      { ALT: () => this.CONSUME(T.PlusLine) },
    ]);
    this.SUBRULE(this.head);
    this.SUBRULE(this.block);
    this.OPTION(() => {
      this.CONSUME(T.In);
      this.MANY(() => this.SUBRULE(this.symbolPart));
      this.CONSUME(T.Out);
    });
  });

  readonly symbolPart: Rule = this.RULE('symbolPart', () => {
    this.OPTION(() => this.CONSUME(T.StrayMarker));
    this.OR([{ ALT: () => this.SUBRULE(this.flowField) }, { ALT: () => this.SUBRULE(this.loose) }]);
  });

  readonly rowField: Rule = this.#node('rowField', 'RowField', () => {
    this.CONSUME(T.RowField);
    this.CONSUME(T.Colon);
    this.SUBRULE(this.block);
  });

  readonly unknownField: Rule = this.#node('unknownField', 'UnknownField', () => {
    this.CONSUME(T.UnknownField);
    this.CONSUME(T.Colon);
    this.SUBRULE(this.block);
  });

  readonly stepNote: Rule = this.#node('stepNote', 'Note', () => {
    this.CONSUME(T.StepNote);
    this.CONSUME(T.Colon);
    this.SUBRULE(this.block);
  });

  readonly flowField: Rule = this.#node('flowField', 'FlowField', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.FlowTarget);
          this.OPTION(() => this.CONSUME(T.Answer));
          this.CONSUME(T.Colon);
          this.SUBRULE(this.targets);
        },
      },
      {
        ALT: () => {
          this.CONSUME(T.FlowText);
          this.CONSUME2(T.Colon);
          this.SUBRULE(this.block);
        },
      },
    ]);
  });

  readonly targets: Rule = this.#node(
    'targets',
    'Targets',
    this.#many(
      this.#oneOf(
        () => this.CONSUME(T.Dash),
        () => this.CONSUME(T.Next),
        () => this.CONSUME(T.Back),
        () => this.CONSUME(T.End),
        () => this.CONSUME(T.To),
        () => this.CONSUME(T.And),
        () => this.CONSUME(T.Label),
        () => this.CONSUME(T.BadTarget),
        () => this.CONSUME(T.Para),
        () => this.CONSUME(T.Text),
        () => this.CONSUME(T.Escape),
      ),
    ),
  );

  /** Text, paragraphs and lists. */
  readonly block: Rule = this.#node(
    'block',
    'Block',
    this.#many(
      this.#oneOf(
        () => this.CONSUME(T.Para),
        () => this.CONSUME(T.Text),
        () => this.CONSUME(T.Dash),
        () => this.CONSUME(T.Escape),
        () => this.SUBRULE(this.item),
      ),
    ),
  );

  readonly #itemParts = this.#many(
    this.#oneOf(
      () => this.CONSUME(T.Text),
      () => this.CONSUME(T.Dash),
      () => this.CONSUME(T.Escape),
      () => {
        this.CONSUME(T.In);
        this.SUBRULE(this.block);
        this.CONSUME(T.Out);
      },
    ),
  );

  readonly item: Rule = this.#node('item', 'Item', () => {
    this.CONSUME(T.Marker);
    this.#itemParts();
  });
}
