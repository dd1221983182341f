declare module 'railroad-diagrams' {
  /** A part of a diagram; opaque. */
  export interface Part {
    readonly railroadPart: never;
  }
  interface Drawn {
    /** The diagram as an `svg` element. */
    toString(): string;
  }
  const railroad: {
    Diagram(...items: Part[]): Drawn;
    Sequence(...items: Part[]): Part;
    Choice(normal: number, ...items: Part[]): Part;
    Optional(item: Part): Part;
    ZeroOrMore(item: Part): Part;
    Terminal(text: string): Part;
    NonTerminal(text: string, href?: string): Part;
  };
  export default railroad;
}
