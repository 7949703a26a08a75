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
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as operationTypes from '@graphql-codegen/typescript-operations'
import { buildSchema, concatAST, type DocumentNode, parse, print, validate } from 'graphql'

const ROOT = resolve(import.meta.dirname, '..')
const DOCUMENTS_FILE = 'client/graphql/generated/index.ts'
const SAFELIST_FILE = 'client/graphql/operations.json'
const HEADER =
	'/** Written by `npm run codegen` from schema/schema.graphql and the operations; do not edit. */\n'

/** The texts of the generated files, by their path. Errors: operations that the schema refuses, all of them told. */
export async function generate(): Promise<Record<string, string>> {
	const schemaText = await readFile(join(ROOT, 'schema/schema.graphql'), 'utf8')
	const documents = await operations()
	refuseInvalid(schemaText, concatAST(documents.map(({ document }) => document)))
	const typescript = await codegen({
		schema: parse(schemaText),
		documents: [...documents],
		filename: DOCUMENTS_FILE,
		config: {
			scalars: { ID: 'string' },
			enumType: 'string-literal',
			dedupeFragments: true,
			useTypeImports: true,
			documentNodeImport: '@apollo/client#TypedDocumentNode',
		},
		plugins: [{ operationTypes: {} }, { typedDocumentNode: {} }],
		pluginMap: { operationTypes, typedDocumentNode },
	})
	return {
		[DOCUMENTS_FILE]: HEADER + typescript,
		[SAFELIST_FILE]: `${JSON.stringify(safelist(typescript), null, '\t')}\n`,
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

async function operations(): Promise<readonly { location: string; document: DocumentNode }[]> {
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

/** Read from the generated documents themselves, so that fragments stand in the order in which they are sent. */
function safelist(typescript: string): Record<string, string> {
	const documents = [
		...typescript.matchAll(/export const \w+Document = (\{.*\}) as unknown as DocumentNode/g),
	]
	const texts = documents.map(([, json]) =>
		print(addTypenameToDocument(JSON.parse(json ?? '') as DocumentNode)),
	)
	return Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const changed = await writeGenerated()
	console.log(changed.length === 0 ? 'codegen: already fresh' : `codegen: wrote ${changed.join(', ')}`)
}
