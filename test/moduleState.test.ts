/**
 * Holds that analyses and the rules of the domain remember nothing between two questions: a module that is written after
 * it was loaded makes its functions depend on who asked before.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

describe('Modules of analyses and of the domain', () => {
	it('hold no state', { timeout: 30_000 }, () => {
		const files = ['server/analysis', 'server/domain'].flatMap((folder) => sourcesUnder(join(ROOT, folder)))
		expect(files.length).toBeGreaterThan(50)
		const sources = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]))
		expect(moduleState(sources)).toEqual([])
	})
})

describe('State of a module', () => {
	const found = (text: string) => moduleState(new Map([['some.ts', text]]))

	it.each([
		['let count = 0'],
		['export let last: string | null = null'],
		['const seen = new Set<string>()'],
		['const byId = new Map<string, string>()'],
		['const cache = new WeakMap<object, string>()'],
		['export const SHARED = new Merging()'],
		['const rows: number[] = []'],
		['const rows = []'],
		['class Finder { static last = 0 }'],
		['class Finder { static readonly #known = new Map<string, string>() }'],
		['const known: ReadonlySet<string> = new Set(); (known as Set<string>).add("a")'],
		['const counts: Readonly<Record<string, number>> = {}; function f() { (counts as any).one = 1 }'],
		['const table = { rows: 0 }; export function f() { table.rows += 1 }'],
		['const table = { rows: 0 }; export function f() { table.rows++ }'],
		['const table: any = {}; export function f() { delete table.rows }'],
		['const lists = { rows: [] as number[] }; export function f(row: number) { lists.rows.push(row) }'],
		['export function f() { f.calls = 1 }'],
		['const table: any = {}; export function f(more: object) { Object.assign(table, more) }'],
		['function once(compute: any) { let known: any; return () => (known ??= compute()) } const x = once(f)'],
		[
			'const known = () => { const seen = new Map(); return (id: string) => seen.get(id) }; const at = known()',
		],
		['function held() { let last = 0; return { set(to: number) { last = to } } } export const HELD = held()'],
		[
			'function held() { let n = 0; const add = () => n++; return add } export const table = { one: [held()] }',
		],
		['function kept<F>(f: F) { return f } export const at = kept((() => { let n = 0; return () => n++ })())'],
	])('is %s', (text) => {
		expect(found(text)).toHaveLength(1)
	})

	it.each([
		['const NAMES: readonly string[] = ["a"]'],
		['const NAMES = ["a"] as const'],
		['const NAMES = ["a"] as const satisfies string[]'],
		['const NOTHING: readonly never[] = Object.freeze([])'],
		['export const LEVELS: ReadonlySet<string> = new Set(["region"])'],
		['const WEIGHTS: Readonly<Record<string, number>> = { high: 1 }'],
		['const SIGNS = /a/u'],
		[
			'export function f() { let count = 0; const seen = new Set([1]); seen.add(2); return count++ + seen.size }',
		],
		['const seen: ReadonlySet<number> = new Set(); export const f = (seen: Set<number>) => seen.add(1)'],
		['function plain() { return { id: "a" } } export const PLAIN = plain()'],
		['function sorted(all: number[]) { return all.map((one) => one + 1) } export const SORTED = sorted([1])'],
		['function held() { let n = 0; return () => n++ } export const f = () => held()()'],
		['function rule(topic: string) { return { values: () => topic } } export const RULE = rule("a")'],
		[
			'class Finder { readonly #known = new Map<string, string>(); at(id: string) { this.#known.set(id, id) } }',
		],
	])('is not %s', (text) => {
		expect(found(text)).toEqual([])
	})
})

/** What the modules of some sources hold that may be written after they were loaded, each once. */
function moduleState(sources: ReadonlyMap<string, string>): string[] {
	const program = ts.createProgram([...sources.keys()], { noResolve: true, noLib: true }, hostOf(sources))
	const files = [...sources.keys()].map((name) => {
		const file = program.getSourceFile(name)
		if (file === undefined) throw new Error(`Expected the source of ${name}; there is none.`)
		return file
	})
	const makers = new Set(files.flatMap(closureMakers))
	return files.flatMap((file) => {
		const found = new Set([
			...declaredState(file),
			...writtenState(file, program),
			...heldByClosures(file, makers),
		])
		return [...found].map((what) => `${file.fileName}: ${what}`)
	})
}

/** Names of the functions at the top of a file that return a function which can remember what it was asked: it sees what they hold. */
function closureMakers(file: ts.SourceFile): string[] {
	return file.statements.flatMap((statement) => {
		if (ts.isFunctionDeclaration(statement))
			return statement.name && returnsMemory(statement) ? [statement.name.text] : []
		if (!ts.isVariableStatement(statement)) return []
		return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
			const made = initializer && withoutTypes(initializer)
			return made && isClosure(made) && returnsMemory(made) ? [name.getText(file)] : []
		})
	})
}

type Closure = ts.ArrowFunction | ts.FunctionExpression

function isClosure(node: ts.Node): node is Closure {
	return ts.isArrowFunction(node) || ts.isFunctionExpression(node)
}

/** Whether a function returns what sees a variable, a list, a set or a map of its own, which may be written. */
function returnsMemory(made: Closure | ts.FunctionDeclaration): boolean {
	let holds = false
	const visit = (node: ts.Node): void => {
		if (ts.isVariableDeclarationList(node)) {
			const isConstant = (node.flags & ts.NodeFlags.Const) !== 0
			holds ||= node.declarations.some((declaration) => !isConstant || canBeWritten(declaration))
		}
		if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit)
	}
	if (made.body !== undefined && ts.isBlock(made.body)) ts.forEachChild(made.body, visit)
	return holds && returnsClosure(made)
}

/** Whether a function returns a function, or an object or a list that has one: itself, or by the name that it gave it. */
function returnsClosure({ body }: Closure | ts.FunctionDeclaration): boolean {
	if (body === undefined) return false
	const named = new Set<string>()
	const holdsClosure = (value: ts.Expression): boolean => {
		const bare = withoutTypes(value)
		if (ts.isIdentifier(bare)) return named.has(bare.text)
		if (ts.isConditionalExpression(bare)) return holdsClosure(bare.whenTrue) || holdsClosure(bare.whenFalse)
		if (ts.isArrayLiteralExpression(bare)) return bare.elements.some(holdsClosure)
		if (!ts.isObjectLiteralExpression(bare)) return isClosure(bare)
		return bare.properties.some((property) => {
			if (ts.isPropertyAssignment(property)) return holdsClosure(property.initializer)
			return ts.isShorthandPropertyAssignment(property)
				? named.has(property.name.text)
				: !ts.isSpreadAssignment(property)
		})
	}
	if (!ts.isBlock(body)) return holdsClosure(body)
	let returned = false
	const visit = (node: ts.Node): void => {
		if (ts.isFunctionDeclaration(node) && node.name) named.add(node.name.text)
		if (ts.isVariableDeclaration(node) && node.initializer && holdsClosure(node.initializer))
			named.add(node.name.getText())
		if (ts.isReturnStatement(node) && node.expression && holdsClosure(node.expression)) returned = true
		// What an inner function returns is not what this one returns.
		if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit)
	}
	ts.forEachChild(body, visit)
	return returned
}

/** Names at the top of a file whose value is made, when it is loaded, by a call of what returns such a function. */
function heldByClosures(file: ts.SourceFile, makers: ReadonlySet<string>): string[] {
	const callsMaker = (node: ts.Node): boolean => {
		if (ts.isFunctionLike(node)) return false
		if (ts.isCallExpression(node)) {
			const called = withoutTypes(node.expression)
			if (ts.isIdentifier(called) && makers.has(called.text)) return true
			if (isClosure(called) && returnsMemory(called)) return true
		}
		return ts.forEachChild(node, (child) => callsMaker(child) || undefined) ?? false
	}
	return file.statements
		.filter(ts.isVariableStatement)
		.flatMap(({ declarationList }) =>
			declarationList.declarations
				.filter(({ initializer }) => initializer !== undefined && callsMaker(initializer))
				.map(({ name }) => name.getText(file)),
		)
}

/** Names declared at the top of a file that can hold state. */
function declaredState(file: ts.SourceFile): string[] {
	return file.statements.flatMap((statement) => {
		if (ts.isClassDeclaration(statement)) return staticState(statement)
		if (!ts.isVariableStatement(statement)) return []
		const { declarationList } = statement
		const isConstant = (declarationList.flags & ts.NodeFlags.Const) !== 0
		return declarationList.declarations
			.filter((declaration) => !isConstant || canBeWritten(declaration))
			.map((declaration) => declaration.name.getText(file))
	})
}

function staticState(declared: ts.ClassDeclaration): string[] {
	const has = (member: ts.PropertyDeclaration, kind: ts.SyntaxKind) =>
		member.modifiers?.some((modifier) => modifier.kind === kind) ?? false
	return declared.members
		.filter(ts.isPropertyDeclaration)
		.filter((member) => has(member, ts.SyntaxKind.StaticKeyword))
		.filter((member) => !has(member, ts.SyntaxKind.ReadonlyKeyword) || canBeWritten(member))
		.map((member) => member.name.getText())
}

/** Classes of which an instance without a type that forbids writing is no state. */
const HARMLESS: ReadonlySet<string> = new Set([
	'RegExp',
	'Intl.Collator',
	'Intl.NumberFormat',
	'Intl.DateTimeFormat',
])

/** Whether a value may be written: a list, a set or a map of which the type does not forbid it, or another object. */
function canBeWritten({ initializer, type }: ts.VariableDeclaration | ts.PropertyDeclaration): boolean {
	if (initializer === undefined) return false
	const isReadonly = type !== undefined && /^(readonly\b|Readonly)/.test(type.getText())
	const value = withoutTypes(initializer)
	if (ts.isArrayLiteralExpression(value)) return !isReadonly && !isConstantList(initializer)
	if (!ts.isNewExpression(value)) return false
	const made = value.expression.getText()
	return made === 'Map' || made === 'Set' ? !isReadonly : !HARMLESS.has(made)
}

/** `[…] as const`, be it with `satisfies` around it. */
function isConstantList(expression: ts.Expression): boolean {
	if (ts.isSatisfiesExpression(expression)) return isConstantList(expression.expression)
	return ts.isAsExpression(expression) && ts.isConstTypeReference(expression.type)
}

const WRITERS: ReadonlySet<string> = new Set([
	'set',
	'add',
	'delete',
	'clear',
	'push',
	'pop',
	'shift',
	'unshift',
	'splice',
	'sort',
	'reverse',
	'fill',
	'copyWithin',
])

/** Names of the top of a file that some function of it writes to. */
function writtenState(file: ts.SourceFile, program: ts.Program): string[] {
	const names: string[] = []
	const top = namesOfTheTop(file)
	const visit = (node: ts.Node): void => {
		const written = writtenBy(node)
		const name = written && rootOf(written)
		if (name && written !== name && top.has(name.text) && isOfTheTop(name, program)) names.push(name.text)
		ts.forEachChild(node, visit)
	}
	visit(file)
	return names
}

/** What a node writes: `a.b` of `a.b = 1`, of `a.b++` and of `delete a.b`, `a.set` of `a.set(…)`. */
function writtenBy(node: ts.Node): ts.Expression | null {
	if (ts.isBinaryExpression(node)) {
		const { kind } = node.operatorToken
		const isAssignment = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
		return isAssignment ? node.left : null
	}
	if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
		const { operator } = node
		const isStep = operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken
		return isStep ? node.operand : null
	}
	if (ts.isDeleteExpression(node)) return node.expression
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null
	if (node.expression.getText() === 'Object.assign') {
		const [target] = node.arguments
		return target === undefined ? null : ts.factory.createPropertyAccessExpression(target, 'assigned')
	}
	return WRITERS.has(node.expression.name.text) ? node.expression : null
}

/** `a` of `a.b[c].d`; null of what starts with no name. */
function rootOf(expression: ts.Expression): ts.Identifier | null {
	const bare = withoutTypes(expression)
	if (ts.isIdentifier(bare)) return bare
	if (ts.isPropertyAccessExpression(bare) || ts.isElementAccessExpression(bare))
		return rootOf(bare.expression)
	return null
}

function withoutTypes(expression: ts.Expression): ts.Expression {
	return ts.isParenthesizedExpression(expression) ||
		ts.isAsExpression(expression) ||
		ts.isSatisfiesExpression(expression) ||
		ts.isNonNullExpression(expression)
		? withoutTypes(expression.expression)
		: expression
}

function namesOfTheTop(file: ts.SourceFile): ReadonlySet<string> {
	const names = file.statements.flatMap((statement): (ts.Node | undefined)[] => {
		if (ts.isVariableStatement(statement)) {
			return statement.declarationList.declarations.map(({ name }) => name)
		}
		return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) ? [statement.name] : []
	})
	return new Set(names.flatMap((name) => (name && ts.isIdentifier(name) ? [name.text] : [])))
}

/** Whether a name means what is declared at the top, and nothing of the same name within. */
function isOfTheTop(name: ts.Identifier, program: ts.Program): boolean {
	const declaration = program.getTypeChecker().getSymbolAtLocation(name)?.valueDeclaration
	if (declaration === undefined) return false
	const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
	return ts.isSourceFile(statement.parent)
}

function hostOf(sources: ReadonlyMap<string, string>): ts.CompilerHost {
	return {
		fileExists: (name) => sources.has(name),
		readFile: (name) => sources.get(name),
		getSourceFile(name, options) {
			const text = sources.get(name)
			return text === undefined ? undefined : ts.createSourceFile(name, text, options, true)
		},
		getDefaultLibFileName: () => 'lib.d.ts',
		writeFile: () => undefined,
		getCurrentDirectory: () => '',
		getCanonicalFileName: (name) => name,
		useCaseSensitiveFileNames: () => true,
		getNewLine: () => '\n',
	}
}

function sourcesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
		.sort()
}
