/**
 * Writes what the client knows of the API from the schema and its own operations (the `.graphql` files under
 * client/): typed documents, and the safelist (sha256 of each operation's text, as it is sent, to that text).
 * Both are committed; a test holds them fresh. Run with `npm run codegen`.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { addTypenameToDocument } from '@apollo/client/utilities'
import { codegen } from '@graphql-codegen/core'
import * as operationTypes from '@graphql-codegen/typescript-operations'
import {
	buildSchema,
	concatAST,
	type DocumentNode,
	parse,
	print,
	separateOperations,
	stripIgnoredCharacters,
	validate,
} from 'graphql'

const ROOT = resolve(import.meta.dirname, '..')
const DOCUMENTS_FILE = 'client/graphql/generated/index.ts'
const SAFELIST_FILE = 'client/graphql/operations.json'
const HEADER = `/** Written by \`npm run codegen\` from schema/schema.graphql and the operations; do not edit. */
import type { TypedDocumentNode } from '@apollo/client'
import { parse } from 'graphql'
`

/** The texts of the generated files, by their path. Errors: operations that the schema refuses, all of them told. */
export async function generate(): Promise<Record<string, string>> {
	const schemaText = await readFile(join(ROOT, 'schema/schema.graphql'), 'utf8')
	const files = await operationFiles()
	const all = concatAST(files.map(({ document }) => document))
	refuseInvalid(schemaText, all)
	const types = await codegen({
		schema: parse(schemaText),
		documents: [...files],
		filename: DOCUMENTS_FILE,
		config: { scalars: { ID: 'string' }, enumType: 'string-literal' },
		plugins: [{ operationTypes: {} }],
		pluginMap: { operationTypes },
	})
	const operations = Object.entries(separateOperations(all))
	return {
		[DOCUMENTS_FILE]: [
			HEADER,
			types,
			...operations.map(([name, document]) => typedDocument(name, document)),
		].join('\n'),
		[SAFELIST_FILE]: `${JSON.stringify(safelist(operations.map(([, document]) => document)), null, '\t')}\n`,
	}
}

/** Writes the generated files that changed and gives their paths. */
export async function writeGenerated(): Promise<readonly string[]> {
	const changed: string[] = []
	for (const [path, text] of Object.entries(await generate())) {
		const known = await readFile(join(ROOT, path), 'utf8').catch(() => null)
		if (known === text) continue
		await mkdir(dirname(join(ROOT, path)), { recursive: true })
		await writeFile(join(ROOT, path), text)
		changed.push(path)
	}
	return changed
}

async function operationFiles(): Promise<readonly { location: string; document: DocumentNode }[]> {
	const entries = await readdir(join(ROOT, 'client'), { recursive: true })
	const paths = entries.filter((path) => path.endsWith('.graphql')).sort()
	return Promise.all(
		paths.map(async (path) => ({
			location: `client/${path}`,
			document: parse(await readFile(join(ROOT, 'client', path), 'utf8'), { noLocation: true }),
		})),
	)
}

function refuseInvalid(schemaText: string, document: DocumentNode): void {
	const errors = validate(buildSchema(schemaText), document)
	if (errors.length === 0) return
	throw new Error(
		`The schema refuses the client's operations:\n${errors.map(({ message }) => message).join('\n')}`,
	)
}

/**
 * An operation and its fragments as text, read at start: a tenth of the size of the tree that codegen's own
 * plugin would write.
 */
function typedDocument(name: string, document: DocumentNode): string {
	const text = JSON.stringify(stripIgnoredCharacters(print(document)))
	return `export const ${name}Document: TypedDocumentNode<${name}Query, ${name}QueryVariables> = parse(${text}, { noLocation: true })`
}

/** Printed as Apollo prints what it sends. */
function safelist(documents: readonly DocumentNode[]): Record<string, string> {
	const texts = documents.map((document) => print(addTypenameToDocument(document)))
	return Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const changed = await writeGenerated()
	console.log(changed.length === 0 ? 'codegen: already fresh' : `codegen: wrote ${changed.join(', ')}`)
}
