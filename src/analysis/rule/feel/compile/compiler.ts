import type { SyntaxNode } from '@lezer/common';
import type { Call } from '../functions.js';
import { ExpressionError } from '../syntax-error.js';
import type { Value } from '../value.js';

/** Looks a name up: a fact, a parameter, a part, or a variable of a loop. */
export type Scope = (name: string) => Value;

/** Works an expression out. */
export type Evaluate = (scope: Scope) => Value;

export type Functions = Readonly<Record<string, Call>>;

/** Makes what works out a node of a syntax tree. */
export type Make = (compiler: Compiler, node: SyntaxNode) => Evaluate;

export type Makers = Readonly<Record<string, Make>>;

/** Words of a syntax tree that carry no value. */
const silent = new Set(
  '( ) [ ] { } and or if then else for return some every satisfies in between . .. ,'.split(' '),
);

/** Compiles the nodes of an expression, and keeps the names that they look up. */
export class Compiler {
  readonly names = new Set<string>();

  constructor(
    readonly source: string,
    readonly functions: Functions,
    readonly makers: Makers,
  ) {}

  /** Compiler of a part whose names are its own. */
  inner(): Compiler {
    return new Compiler(this.source, this.functions, this.makers);
  }

  text = ({ from, to }: SyntaxNode): string => this.source.slice(from, to);

  children = (node: SyntaxNode): SyntaxNode[] => {
    const found: SyntaxNode[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (!silent.has(child.name)) found.push(child);
    return found;
  };

  fail = (node: SyntaxNode, why: string): never => {
    throw new ExpressionError(this.source, node.from, why);
  };

  compile = (node: SyntaxNode): Evaluate => {
    const make = this.makers[node.name];
    return make ? make(this, node) : this.fail(node, `"${this.text(node)}" (${node.name}) is not understood`);
  };

  each = (node: SyntaxNode): Evaluate[] => this.children(node).map(this.compile);
}
