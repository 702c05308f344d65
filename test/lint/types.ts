// Checks the types of everything, and with the same program finds promises that are started before something that can
// throw: they are left alone, and when they fail nobody listens, which ends the process. Four rules: in a list that holds
// promises nothing that can throw stands after the first of them; what is mapped to promises is mapped by an `async`
// function or a call of one; and between the start of a promise and its `await` nothing is called that can throw; none are
// gathered one by one. An `async` function never throws before it has returned.
import ts from 'typescript';

const project = (): ts.Program => {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(String(messageText));
      },
    },
  );
  if (!config) throw new Error('no tsconfig.json');
  const { fileNames: rootNames, options, errors: configFileParsingDiagnostics } = config;
  return ts.createProgram({ rootNames, options, configFileParsingDiagnostics });
};

const isPromise = (type: ts.Type): boolean => type.getSymbol()?.name === 'Promise';
const mayBePromise = (type: ts.Type): boolean =>
  type.isUnion() ? type.types.some(isPromise) : isPromise(type);

const isAsync = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isArrowFunction(node) || ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node);

const calls = (node: ts.Node): ts.CallExpression[] => {
  const found: ts.CallExpression[] = [];
  const visit = (at: ts.Node): void => {
    if (isFunction(at)) return;
    if (ts.isCallExpression(at)) found.push(at);
    ts.forEachChild(at, visit);
  };
  visit(node);
  return found;
};

const isPush = ({ expression }: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(expression) && expression.name.text === 'push';

const faultsOf = (checker: ts.TypeChecker, file: ts.SourceFile): string[] => {
  const faults: string[] = [];
  const say = (node: ts.Node, what: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    faults.push(`${file.fileName.replace(`${process.cwd()}/`, '')}:${line + 1} ${what}`);
  };
  const starts = (node: ts.Node): boolean => mayBePromise(checker.getTypeAtLocation(node));
  /** A call of a function without a body here, such as a method of an interface, is taken at its word: a promise. */
  const canThrow = (call: ts.CallExpression): boolean => {
    if (!isPromise(checker.getTypeAtLocation(call))) return true;
    const declaration = checker.getResolvedSignature(call)?.declaration;
    return (
      declaration !== undefined &&
      isFunction(declaration) &&
      declaration.body !== undefined &&
      !isAsync(declaration)
    );
  };

  const requireSafeList = (list: ts.ArrayLiteralExpression): void => {
    const first = list.elements.findIndex(starts);
    if (first < 0) return;
    const thrower = list.elements
      .slice(first + 1)
      .flatMap(calls)
      .find(canThrow);
    if (thrower) say(thrower, 'can throw after a promise of the same list was started');
  };

  const requireSafeMap = (call: ts.CallExpression): void => {
    const [callback] = call.arguments;
    if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'map' || !callback)
      return;
    if (!isFunction(callback) || isAsync(callback) || !callback.body) return;
    const signature = checker.getSignatureFromDeclaration(callback);
    if (!signature || !mayBePromise(signature.getReturnType())) return;
    if (ts.isBlock(callback.body) || calls(callback.body).some(canThrow))
      say(callback, 'maps to promises and is not async');
  };

  const requireSoonAwaited = (statement: ts.VariableStatement): void => {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!initializer || !ts.isIdentifier(name) || !isPromise(checker.getTypeAtLocation(initializer)))
        continue;
      const { statements } = statement.parent as ts.Block;
      const rest = statements.slice(statements.indexOf(statement) + 1);
      const used = rest.findIndex((next) => new RegExp(`\\b${name.text}\\b`).test(next.getText()));
      const thrower = rest.slice(0, Math.max(0, used)).flatMap(calls).find(canThrow);
      if (thrower) say(thrower, `can throw before \`${name.text}\` is awaited`);
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node)) requireSafeList(node);
    if (ts.isCallExpression(node)) requireSafeMap(node);
    if (ts.isCallExpression(node) && isPush(node) && node.arguments.some(starts))
      say(node, 'gathers promises one by one: what throws in between leaves them alone');
    if (ts.isVariableStatement(node) && ts.isBlock(node.parent)) requireSoonAwaited(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
};

const format: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => process.cwd(),
  getCanonicalFileName: (name) => name,
  getNewLine: () => '\n',
};

const program = project();
const untyped = ts.getPreEmitDiagnostics(program);
const own = program
  .getSourceFiles()
  .filter(({ fileName }) => /\/src\//.test(fileName) && !/node_modules|\.test\.ts$/.test(fileName));
const faults = own.flatMap((file) => faultsOf(program.getTypeChecker(), file));
if (untyped.length + faults.length > 0) {
  console.error([ts.formatDiagnostics(untyped, format), ...faults].join('\n'));
  process.exit(1);
}
