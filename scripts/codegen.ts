/**
 * `npm run codegen`: generates code from the schema and the client's operations (the `.graphql` files under
 * client/) by the client preset of GraphQL Code Generator: types; one module for each operation, so that a
 * screen loads only its own; and the safelist, which maps the sha256 of each operation's text to that text,
 * as it is sent. None of it is in git: `generateIfStale.ts` runs this file when it is needed.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { addTypenameToDocument } from '@apollo/client/utilities'
import { preset } from '@graphql-codegen/client-preset'
import { codegen } from '@graphql-codegen/core'
import {
	buildSchema,
	concatAST,
	type DocumentNode,
	type FragmentDefinitionNode,
	GraphQLNonNull,
	type GraphQLSchema,
	isNullableType,
	isObjectType,
	Kind,
	type OperationDefinitionNode,
	parse,
	print,
	printSchema,
	validate,
} from 'graphql'
import { buildApiSchema, isNullOnlyWhenRefused } from '../server/graphql/schema'
import { GENERATED_FOLDER, GENERATED_STAMP, generatedHash, operationPaths } from './generateIfStale'

const ROOT = resolve(import.meta.dirname, '..')
const SAFELIST_FILE = `${GENERATED_FOLDER}/operations.json`
const HEADER =
	'/** Written by `npm run codegen` from schema/schema.graphql and the operations; do not edit. */'

/**
 * Gives the texts of the generated files by path. Throws Error with all operations that the schema refuses.
 */
export async function generate(): Promise<Record<string, string>> {
	const schemaText = await readFile(join(ROOT, 'schema/schema.graphql'), 'utf8')
	const files = await operationFiles()
	const { definitions } = concatAST(files.map(({ document }) => document))
	refuseInvalid(buildSchema(schemaText), { kind: Kind.DOCUMENT, definitions })
	const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
	const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
	const sent: DocumentNode[] = []
	const section = await presetSection(schemaText, files, (document) => sent.push(document))
	const generated: Record<string, string> = { [`${GENERATED_FOLDER}/types.ts`]: await typesModule(section) }
	for (const operation of operations)
		generated[`${GENERATED_FOLDER}/${nameOf(operation)}.ts`] = await documentModule(
			section,
			operation,
			fragments,
		)
	return { ...generated, [SAFELIST_FILE]: `${JSON.stringify(safelist(sent), null, '\t')}\n` }
}

/** Writes the generated files that changed, removes those of operations that are gone, and gives their paths. */
async function writeGenerated(): Promise<readonly string[]> {
	const generated = await generate()
	await mkdir(join(ROOT, GENERATED_FOLDER), { recursive: true })
	const present = (await readdir(join(ROOT, GENERATED_FOLDER))).map((name) => `${GENERATED_FOLDER}/${name}`)
	const stale = present.filter((path) => !(path in generated))
	for (const path of stale) await rm(join(ROOT, path))
	const changed: string[] = []
	for (const [path, text] of Object.entries(generated)) {
		const current = await readFile(join(ROOT, path), 'utf8').catch(() => null)
		if (current === text) continue
		await writeFile(join(ROOT, path), text)
		changed.push(path)
	}
	await mkdir(dirname(GENERATED_STAMP), { recursive: true })
	await writeFile(GENERATED_STAMP, await generatedHash())
	return [...changed, ...stale]
}

interface OperationFile {
	readonly location: string
	readonly rawSDL: string
	readonly document: DocumentNode
}

type Section = Awaited<ReturnType<typeof preset.buildGeneratesSection>>[number]

async function operationFiles(): Promise<readonly OperationFile[]> {
	const paths = await operationPaths()
	return Promise.all(
		paths.map(async (location) => {
			const rawSDL = await readFile(join(ROOT, location), 'utf8')
			return { location, rawSDL, document: parse(rawSDL, { noLocation: true }) }
		}),
	)
}

/**
 * The schema as the client sees it. Since the client drops answers with errors (Apollo's `errorPolicy` none),
 * fields that are null only beside a refusal are never null for it.
 */
function schemaAsTheClientMeetsIt(schemaText: string): GraphQLSchema {
	const schema = buildSchema(schemaText)
	for (const type of Object.values(buildApiSchema().getTypeMap())) {
		const known = schema.getType(type.name)
		if (!isObjectType(type) || !isObjectType(known)) continue
		for (const field of Object.values(type.getFields()).filter(isNullOnlyWhenRefused)) {
			const met = known.getFields()[field.name]
			if (met && isNullableType(met.type)) met.type = new GraphQLNonNull(met.type)
		}
	}
	return schema
}

function refuseInvalid(schema: GraphQLSchema, document: DocumentNode): void {
	const errors = validate(schema, document)
	if (errors.length === 0) return
	throw new Error(
		`The schema refuses the client's operations:\n${errors.map(({ message }) => message).join('\n')}`,
	)
}

/** The preset's plugins and settings for its single file of types and documents; we run them file by file. */
async function presetSection(
	schemaText: string,
	files: readonly OperationFile[],
	onDocument: (document: DocumentNode) => void,
): Promise<Section> {
	const schema = schemaAsTheClientMeetsIt(schemaText)
	const [section] = await preset.buildGeneratesSection({
		baseOutputDir: `${GENERATED_FOLDER}/`,
		schema: parse(printSchema(schema)),
		schemaAst: schema,
		documents: [...files],
		config: { scalars: { ID: 'string' }, enumType: 'string-literal', useTypeImports: true },
		plugins: [],
		pluginMap: {},
		presetConfig: {
			fragmentMasking: false,
			onExecutableDocumentNode: (document: DocumentNode) => void onDocument(document),
		},
	})
	if (!section) throw new Error('The client preset was expected to describe the file of documents')
	// Without the built schema, GraphQL Code Generator would build it again for each operation.
	return { ...section, schemaAst: schema }
}

async function typesModule(section: Section): Promise<string> {
	const text = await codegen({ ...section, plugins: pluginsOf(section, 'typescript-operations') })
	return `${HEADER}\n${text}`
}

/** The module of one operation, which includes its fragments. */
async function documentModule(
	section: Section,
	operation: OperationDefinitionNode,
	fragments: readonly FragmentDefinitionNode[],
): Promise<string> {
	const text = await codegen({
		...section,
		documents: [{ document: { kind: Kind.DOCUMENT, definitions: [operation] } }],
		config: {
			...section.config,
			importOperationTypesFrom: 'Types',
			externalFragments: fragments.map((node) => ({
				node,
				name: node.name.value,
				onType: node.typeCondition.name.value,
				isExternal: true,
			})),
		},
		plugins: pluginsOf(section, 'typed-document-node'),
	})
	return `${HEADER}\nimport type * as Types from './types'\n${text}\n`
}

function pluginsOf({ plugins }: Section, name: string): Section['plugins'] {
	return plugins.filter((plugin) => name in plugin)
}

function nameOf({ name }: OperationDefinitionNode): string {
	if (!name) throw new Error('Every operation of the client needs a name')
	return name.value
}

/** Prints operations as Apollo does when it sends them. */
function safelist(documents: readonly DocumentNode[]): Record<string, string> {
	const texts = documents.map((document) => print(addTypenameToDocument(document)))
	return Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const changed = await writeGenerated()
	console.log(changed.length === 0 ? 'codegen: already fresh' : `codegen: wrote ${changed.join(', ')}`)
}
