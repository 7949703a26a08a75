/** The record types of the domain, read from their source: the fields of each kind, and the words of each union. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'

const FILE = resolve(import.meta.dirname, '../../server/domain/records.ts')
const source = ts.createSourceFile(FILE, readFileSync(FILE, 'utf8'), ts.ScriptTarget.ES2022, true)

export interface DomainField {
	readonly name: string
	/** As it is written, without `readonly`. */
	readonly type: string
}

const interfaces = new Map(
	source.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one]),
)

/** The fields of each kind of record but `id` and `kind`, those of what it extends included. */
export function fieldsByKind(): ReadonlyMap<string, readonly DomainField[]> {
	const found = new Map<string, readonly DomainField[]>()
	for (const [name] of interfaces) {
		const fields = fieldsOf(name)
		const kind = /^'(\w+)'$/.exec(fields.find((field) => field.name === 'kind')?.type ?? '')?.[1]
		if (kind)
			found.set(
				kind,
				fields.filter((field) => field.name !== 'kind' && field.name !== 'id'),
			)
	}
	return found
}

/** The words of a type that is a union of texts. Throws where there is no such type. */
export function wordsOf(type: string): readonly string[] {
	const alias = source.statements.filter(ts.isTypeAliasDeclaration).find((one) => one.name.text === type)
	if (!alias) throw new Error(`Expected a type ${type} in ${FILE}, found none`)
	return [...alias.type.getText(source).matchAll(/'([^']+)'/g)].map(([, word]) => word as string)
}

function fieldsOf(name: string): readonly DomainField[] {
	const one = interfaces.get(name)
	if (!one) throw new Error(`Expected an interface ${name} in ${FILE}, found none`)
	const inherited = (one.heritageClauses ?? [])
		.flatMap((clause) => clause.types)
		.flatMap((parent) => fieldsOf(parent.expression.getText(source)))
	const own = one.members
		.filter(ts.isPropertySignature)
		.map((member) => ({ name: member.name.getText(source), type: member.type?.getText(source) ?? '' }))
	return [...inherited, ...own]
}
