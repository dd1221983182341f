import Handlebars from 'handlebars';
import railroad, { type Part } from 'railroad-diagrams';
import { KEYWORDS } from '../syntax/keywords.js';
import { type Expression, grammarRules, tokenLabels } from './gast.js';

/** The grammar as a page of railroad diagrams, made from the parser. Stands alone: no script, nothing to load. */
export function railroadPage(template: string): string {
  const rules = grammarRules().map(({ name, body }) => ({
    name,
    svg: railroad.Diagram(draw(body)).toString(),
  }));
  const keywords = KEYWORDS.map((keyword) => ({
    ...keyword,
    spellings: keyword.spellings.join(', '),
  }));
  return Handlebars.compile(template)({ rules, tokens: tokenLabels(), keywords });
}

function draw(expression: Expression): Part {
  switch (expression.type) {
    case 'rule':
      return railroad.NonTerminal(expression.name, `#${expression.name}`);
    case 'token':
      return railroad.Terminal(expression.name);
    case 'optional':
      return railroad.Optional(draw(expression.part));
    case 'repeat':
      return railroad.ZeroOrMore(draw(expression.part));
    case 'choice':
      return railroad.Choice(0, ...expression.parts.map(draw));
    case 'sequence':
      return railroad.Sequence(...expression.parts.map(draw));
  }
}
