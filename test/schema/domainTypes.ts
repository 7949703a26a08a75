/** The record types of the domain that are written by hand, read from their source: the fields of each kind. */
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

/** The fields of each kind of record, without `id`, `kind` and the fields that the vocabulary makes. */
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

function fieldsOf(name: string): readonly DomainField[] {
	const one = interfaces.get(name)
	if (!one) throw new Error(`Expected an interface ${name} in ${FILE}, found none`)
	const inherited = (one.heritageClauses ?? [])
		.flatMap((clause) => clause.types)
		.map((parent) => parent.expression.getText(source))
		.filter((parent) => interfaces.has(parent))
		.flatMap(fieldsOf)
	const own = one.members
		.filter(ts.isPropertySignature)
		.map((member) => ({ name: member.name.getText(source), type: member.type?.getText(source) ?? '' }))
	return [...inherited, ...own]
}
