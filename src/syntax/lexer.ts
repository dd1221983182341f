import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { Ahead } from './lines/ahead.js';
import { BlockLines } from './lines/blocks.js';
import { DeclaredNames } from './lines/names.js';
import { SectionLines } from './lines/section-lines.js';
import { SignerLines } from './lines/signer-lines.js';
import { TokenSink } from './lines/sink.js';
import { StepLines } from './lines/step-lines.js';
import { type SourceLine, sourceLines } from './lines.js';
import { type SopToken, Text } from './tokens.js';

export interface Lexed {
  readonly tokens: SopToken[];
  readonly diagnostics: Diagnostic[];
}

/**
 * Classifies every line by itself, with no more context than the section it stands in, and cuts it into tokens. Total:
 * any text gives tokens that the line grammar accepts. Linear in the length of the text.
 */
export function lex(text: string): Lexed {
  const sink = new TokenSink(text);
  const blocks = new BlockLines(sink);
  const names = new DeclaredNames(text);
  const signer = new SignerLines(sink, blocks);
  const speaks = (line: SourceLine): boolean =>
    line.contentStart < line.contentEnd && !isComment(text, line.contentStart);
  const ahead = new Ahead(sourceLines(text), speaks);
  const steps = new StepLines(sink, blocks, names, ahead);
  const leave = (): void => {
    blocks.closeAll();
    steps.leave();
    signer.reset();
  };
  const sections = new SectionLines(sink, blocks, names, ahead, leave);

  const read = (line: SourceLine): void => {
    const escaped = text.charAt(line.contentStart) === '\\';
    if (!escaped && (sections.opens(line) || sections.opensBare(line))) return;
    if (sections.current === null) {
      sections.stray(line);
      return;
    }
    if (!escaped) sections.implies(line);
    if (sections.form === 'steps') steps.line(line, escaped);
    else if (sections.form === 'fields') signer.line(line, escaped);
    else if (sections.form === 'line') sink.textToken(Text, line.contentStart, line.contentEnd);
    else sections.line(line);
    sections.hasText();
  };

  for (const line of ahead.each()) read(line);
  leave();
  return { tokens: sink.tokens, diagnostics: sink.diagnostics };
}

/** `#` starts a comment, unless a digit follows (`#12`). */
function isComment(text: string, at: number): boolean {
  if (text.charAt(at) !== '#') return false;
  const next = text.charCodeAt(at + 1);
  return !(next >= 48 && next <= 57);
}
