import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type ParserError, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** An HTML document as a browser reads it, with the parser's complaints. */
export interface ReadHtml {
  readonly errors: readonly string[];
  /** Elements in document order. */
  readonly elements: readonly HtmlElement[];
  /** Elements of a name, in the whole document or below one element. */
  all(name: string, below?: HtmlElement): HtmlElement[];
  text(node: Node): string;
  attribute(element: HtmlElement, name: string): string | null;
}

export function readHtml(html: string): ReadHtml {
  const errors: string[] = [];
  const document = parse(html, { onParseError: (error: ParserError) => errors.push(error.code) });
  const below = (node: Node): HtmlElement[] => {
    const self = defaultTreeAdapter.isElementNode(node) ? [node] : [];
    return 'childNodes' in node ? [...self, ...node.childNodes.flatMap(below)] : self;
  };
  const elements = below(document);
  const text = (node: Node): string => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value;
    return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  };
  return {
    errors,
    elements,
    all: (name, from) =>
      (from ? below(from) : elements).filter((element) => element.tagName === name),
    text,
    attribute: (element, name) => element.attrs.find((entry) => entry.name === name)?.value ?? null,
  };
}
