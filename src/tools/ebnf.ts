import { type Expression, grammarRules, tokenLabels } from './gast.js';

/** The grammar in EBNF (W3C notation), made from the parser. */
export function ebnf(): string {
  const rules = grammarRules();
  const width = Math.max(...rules.map((rule) => rule.name.length));
  const lines = rules.map((rule) => `${rule.name.padEnd(width)} ::= ${write(rule.body, 0)}`);
  const tokens = tokenLabels().map(({ name, label }) => `${name.padEnd(width)} ${label}`);
  return `/* Made from the parser by \`npm run generate\`; do not edit.
   Line grammar of .sop files. Tokens (capitalised) come from the line classifier in src/syntax/lexer:
   one line gives one or more of them, In and Out stand where the indentation changes. */

${lines.join('\n')}

/* Tokens

${tokens.join('\n')}
*/
`;
}

function write(expression: Expression, level: number): string {
  switch (expression.type) {
    case 'rule':
    case 'token':
      return expression.name;
    case 'optional':
      return `${write(expression.part, 2)}?`;
    case 'repeat':
      return `${write(expression.part, 2)}*`;
    case 'choice': {
      const text = expression.parts.map((part) => write(part, 1)).join(' | ');
      return level > 0 ? `(${text})` : text;
    }
    case 'sequence': {
      const text = expression.parts.map((part) => write(part, 1)).join(' ');
      return level > 1 ? `(${text})` : text;
    }
  }
}
