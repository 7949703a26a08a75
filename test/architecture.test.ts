/**
 * Reads the table of folders in docs/architecture.md and holds the code to it: who may import whom. Nothing runs back up.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

interface Area {
	readonly area: string
	readonly mayImport: readonly string[]
}

/** The first prefix that fits a file is its area; an area may import itself and what stands beside it. */
const AREAS: readonly Area[] = areasOf(readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8'))

const files = ['schema', 'server', 'client', 'scripts', 'bench'].flatMap((folder) =>
	sourcesUnder(join(ROOT, folder)),
)

describe('The way through', () => {
	it('has an area for every source file', () => {
		expect(files.length).toBeGreaterThan(50)
		expect(files.filter((file) => areaOf(file) === undefined)).toEqual([])
	})

	it('lets no file import what its folder may not', () => {
		const trespasses = files.flatMap((file) =>
			localImports(file)
				.filter((imported) => !allowed(file, imported))
				.map((imported) => `${file} imports ${imported}`),
		)
		expect(trespasses).toEqual([])
	})

	it('keeps the tasks of the client apart from each other', () => {
		const task = (file: string): string | undefined => /^client\/features\/([^/]+)/.exec(file)?.[1]
		const trespasses = files
			.filter((file) => task(file))
			.flatMap((file) =>
				localImports(file)
					.filter((imported) => task(imported) && task(imported) !== task(file))
					.map((imported) => `${file} imports ${imported}`),
			)
		expect(trespasses).toEqual([])
	})

	it('has type-graphql in server/graphql alone, and the driver in server/store alone', () => {
		// A bench measures us against the bare library.
		// What a measure is compared with is bare: a driver, a sigma of its own.
		const only = (name: string, area: string): string[] =>
			files.filter(
				(file) => packages(file).includes(name) && !file.startsWith(area) && !file.startsWith('bench/'),
			)
		expect(only('type-graphql', 'server/graphql/')).toEqual([])
		expect(only('neo4j-driver', 'server/store/')).toEqual([])
		expect(only('sigma', 'client/views/graph/')).toEqual([])
		// Louvain needs its own graph: one file of the analyses knows it, behind plain ties and communities.
		const communities = 'server/analysis/communities.ts'
		expect(only('graphology', 'client/views/graph/').filter((file) => file !== communities)).toEqual([])
		expect(only('graphology-communities-louvain', communities)).toEqual([])
	})
})

describe('Analyses', () => {
	it('are not async and read no clock and no chance', () => {
		const offenders = files
			.filter((file) => file.startsWith('server/analysis/') || file.startsWith('server/domain/'))
			.filter((file) =>
				/\basync\b|\bawait\b|Date\.now\(|new Date\(\)|Math\.random\(/.test(withoutComments(file)),
			)
		expect(offenders).toEqual([])
	})

	it('name no country', () => {
		const offenders = files
			.filter((file) => /^server\/(analysis|domain|snapshot|import|text)\//.test(file))
			.filter((file) => /\b(China|Chine|Chinese|chinois|'CN'|310000)\b/i.test(withoutComments(file)))
		expect(offenders).toEqual([])
	})
})

describe('A kind', () => {
	/** Files of a kind's folder that find nothing: they are given what was found. */
	const EXPLAINING = /^server\/analysis\/(?:\w+\/)+(explain|criteria|severity)\.ts$/

	it('never finds again what it explains or scores', () => {
		const explaining = files.filter((file) => EXPLAINING.test(file))
		expect(explaining.length).toBeGreaterThan(12)
		const finders = explaining.flatMap((file) =>
			importedNames(file)
				.filter(({ from, name }) => /(^|\/)find$/.test(from) && /^(find|detect)|Steps$/.test(name))
				.map(({ name }) => `${file} imports ${name}`),
		)
		expect(finders).toEqual([])
	})

	it('stands in a folder with the same few files as the others', () => {
		const foldersOf = (area: string): Record<string, readonly string[]> => {
			const found: Record<string, string[]> = {}
			for (const file of files.filter((one) => one.startsWith(`${area}/`))) {
				const [kind, name, ...deeper] = file.slice(area.length + 1).split('/')
				expect(deeper, `${file}: a kind has no folders of its own`).toEqual([])
				if (kind !== undefined && name !== undefined) found[kind] = [...(found[kind] ?? []), name]
			}
			return found
		}
		const overlaps = ['explain.ts', 'find.ts']
		expect(foldersOf('server/analysis/overlaps')).toEqual({
			// The one kind whose severity is more than the factors that all share.
			crowding: [...overlaps, 'severity.ts'],
			rivalMandates: overlaps,
			sameCityOffices: overlaps,
			samePartner: overlaps,
			sameTerritory: overlaps,
		})
		const opportunities = ['criteria.ts', 'find.ts']
		expect(foldersOf('server/analysis/opportunities')).toEqual({
			answerWish: opportunities,
			commonStand: opportunities,
			consortium: opportunities,
			jointMission: opportunities,
			piggyback: opportunities,
			programme: opportunities,
			sharedOffice: opportunities,
		})
	})
})

/** Where nothing on record is truly 0: counts and sums that begin, and what holds no value for most of its keys. */
const TRUE_ZEROS: readonly { readonly file: string; readonly of: string; readonly reason: string }[] = [
	{
		file: 'server/analysis/closeActors.ts',
		of: 'profile.get(cell)',
		reason: 'the first fact of a cell begins its sum',
	},
	{
		file: 'server/analysis/communities.ts',
		of: 'sums.get(pair)?.weight',
		reason: 'the first tie of a pair begins its sum',
	},
	{
		file: 'server/analysis/fragmentation/find.ts',
		of: 'weightOfActor.get(actor)',
		reason: 'the first record of an actor begins its sum',
	},
	{
		file: 'server/analysis/fragmentation/find.ts',
		of: 'weights.get(group)',
		reason: 'the first actor of a group begins its sum',
	},
	{
		file: 'server/analysis/matrix/find.ts',
		of: 'cells.get(row)?.get(column)?.length',
		reason: 'most cells of a matrix hold no record',
	},
	{
		file: 'server/analysis/matrix/proposals.ts',
		of: 'counts.get(key)',
		reason: 'the first opportunity of a cell begins its count',
	},
	{
		file: 'server/analysis/matrix/proposals.ts',
		of: 'counts.get(cellKey(row, column))',
		reason: 'most cells of a matrix have no opportunity',
	},
	{
		file: 'server/analysis/measures/pairOverlap.ts',
		of: 'larger.get(cell)',
		reason: 'a profile names the cells in which its actor is active, and no others',
	},
	{
		file: 'server/analysis/overlaps/crowding/find.ts',
		of: 'staysOf.get(arrives.group)',
		reason: 'the first stay of a group begins its count',
	},
	{
		file: 'server/analysis/overlaps/crowding/find.ts',
		of: 'peakOf(presence)?.leaders',
		reason: 'nobody is there: none at once',
	},
	{
		file: 'server/analysis/overlaps/presenceSpans.ts',
		of: 'levels.get(year)',
		reason: 'the first overlap of a year says more than nothing',
	},
	{
		file: 'server/snapshot/citations.ts',
		of: 'edit.get(id)',
		reason: 'no public record cited the source before',
	},
	{
		file: 'server/snapshot/citations.ts',
		of: 'this.#added.get(id)',
		reason: 'the first record that cites the source, or ceases to, begins its count',
	},
]

describe('What must be there', () => {
	it('is never taken for 0 where it is not', () => {
		const zeros = files
			.filter((file) => /^server\/(analysis|snapshot|domain)\//.test(file))
			.flatMap((file) => zerosInstead(file).map((of) => `${file}: ${of}`))
		expect([...zeros].sort()).toEqual(TRUE_ZEROS.map(({ file, of }) => `${file}: ${of}`).sort())
	})
})

describe('The clock', () => {
	it('tells which day it is in one place, so that tests hold on any day', () => {
		const readers = [...files, ...sourcesUnder(join(ROOT, 'test'))].filter((file) =>
			/new Date\(\)|new Date\(Date\.now\(/.test(withoutComments(file)),
		)
		expect(readers.sort()).toEqual([
			// Until when a file is fresh, since when a folder is held, when a change was written: instants, not days.
			'server/http/plainFiles.ts',
			'server/localDatabase/folderLock.ts',
			'server/store/neo4jStore.ts',
			'server/today.ts',
			// What the clock itself says, once it is set.
			'test/e2e/today.deep.e2e.test.ts',
			'test/startDateAt.test.ts',
		])
	})

	it('of the reader’s machine is never asked: today is what the server says', () => {
		const client = files.filter((file) => file.startsWith('client/'))
		expect(client.filter((file) => /new Date\(\)|Date\.now\(/.test(withoutComments(file)))).toEqual([])
	})
})

describe('Cypher', () => {
	it('is never pasted together in a call to the database', () => {
		const calls = files.filter((file) => file.startsWith('server/')).flatMap(pastedQueries)
		expect(calls).toEqual([])
	})
})

function sourcesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
		.filter((file) => !file.includes('/generated'))
		.sort()
}

/** The rows of the table of folders. */
function areasOf(document: string): readonly Area[] {
	const [, table = ''] = document.split('| folder | holds | may import |\n|---|---|---|\n')
	return (table.split('\n\n')[0] ?? '').split('\n').flatMap((row) => {
		const [, folders = '', , imported = ''] = row.split('|').map((cell) => cell.trim())
		return [...folders.matchAll(/`([\w/]+?)(?:\/|\.ts)?`/g)].map(([, area = '']) => ({
			area,
			mayImport: [
				'schema',
				...(area.startsWith('server/') ? ['server/errors'] : []),
				...(imported === 'nothing' ? [] : imported.split(', ').map((name) => placeOf(name, dirname(area)))),
			],
		}))
	})
}

/** A name of the third column: a folder or file at the root, else beside the row's own. */
function placeOf(name: string, parent: string): string {
	const places = [name, join(parent, name)]
	const place = places.find((one) => existsSync(join(ROOT, one)) || existsSync(join(ROOT, `${one}.ts`)))
	if (place === undefined) throw new Error(`docs/architecture.md names a folder that is not there: ${name}`)
	return place
}

function areaOf(file: string): Area | undefined {
	return AREAS.find(({ area }) => file.startsWith(`${area}/`) || file.replace(/\.tsx?$/, '') === area)
}

function allowed(file: string, imported: string): boolean {
	const area = areaOf(file)
	if (!area) return false
	return [area.area, ...area.mayImport].some(
		(prefix) => imported === prefix || imported.startsWith(`${prefix}/`),
	)
}

function specifiers(file: string): string[] {
	return ts
		.preProcessFile(readFileSync(join(ROOT, file), 'utf8'))
		.importedFiles.map(({ fileName }) => fileName)
}

function localImports(file: string): string[] {
	return specifiers(file)
		.filter((specifier) => specifier.startsWith('.'))
		.map((specifier) => relative(ROOT, resolve(ROOT, dirname(file), specifier)).replace(/\.tsx?$/, ''))
}

function packages(file: string): string[] {
	return specifiers(file)
		.filter((specifier) => !specifier.startsWith('.'))
		.map((specifier) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(specifier)?.[1] ?? specifier)
}

function withoutComments(file: string): string {
	return readFileSync(join(ROOT, file), 'utf8')
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/(^|\s)\/\/.*$/gm, '')
}

/** The names that a file imports, types left out, and from where. */
function importedNames(file: string): readonly { readonly from: string; readonly name: string }[] {
	return sourceOf(file).statements.flatMap((statement) => {
		if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
		const { importClause, moduleSpecifier } = statement
		const bindings = importClause?.namedBindings
		if (!bindings || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return []
		// All of a module is each of its names.
		if (ts.isNamespaceImport(bindings)) return [{ from: moduleSpecifier.text, name: 'find*' }]
		return bindings.elements
			.filter(({ isTypeOnly }) => !isTypeOnly)
			.map(({ name, propertyName }) => ({ from: moduleSpecifier.text, name: (propertyName ?? name).text }))
	})
}

/** What stands before each `?? 0` of a file. */
function zerosInstead(file: string): readonly string[] {
	if (!/\?\?\s*0\b/.test(readFileSync(join(ROOT, file), 'utf8'))) return []
	const source = sourceOf(file)
	const found: string[] = []
	const visit = (node: ts.Node): void => {
		if (
			ts.isBinaryExpression(node) &&
			node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
			node.right.getText(source) === '0'
		) {
			found.push(node.left.getText(source))
		}
		ts.forEachChild(node, visit)
	}
	visit(source)
	return found
}

function sourceOf(file: string): ts.SourceFile {
	return ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2022, true)
}

/** Calls of the driver's `run` or `executeQuery` whose text is a template with substitutions or a sum. */
/** What a type assertion is about. */
function withoutCast(node: ts.Expression): ts.Expression {
	return ts.isAsExpression(node) ? withoutCast(node.expression) : node
}

function pastedQueries(file: string): string[] {
	const text = readFileSync(join(ROOT, file), 'utf8')
	// Parsing every file would take seconds.
	if (!/\brun[<(]|\.executeQuery\b|database\.read\b/.test(text)) return []
	const source = sourceOf(file)
	const found: string[] = []
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node)) {
			const { expression } = node
			const called = ts.isPropertyAccessExpression(expression) ? expression.name : expression
			const query = node.arguments[0] && withoutCast(node.arguments[0])
			if (
				ts.isIdentifier(called) &&
				['run', 'executeQuery', 'read'].includes(called.text) &&
				query &&
				(ts.isTemplateExpression(query) || ts.isBinaryExpression(query))
			) {
				const { line } = source.getLineAndCharacterOfPosition(node.getStart())
				found.push(`${file}:${line + 1}`)
			}
		}
		ts.forEachChild(node, visit)
	}
	visit(source)
	return found
}
