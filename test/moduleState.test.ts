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
	return [...sources.keys()].flatMap((name) => {
		const file = program.getSourceFile(name)
		if (file === undefined) throw new Error(`Expected the source of ${name}; there is none.`)
		const found = new Set([...declaredState(file), ...writtenState(file, program)])
		return [...found].map((what) => `${name}: ${what}`)
	})
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
