import { DECLARED_KINDS, type DeclaredKind, type FieldOf, type FieldsOf } from '../../schema/kinds/declared'
import { type Field, isReference } from '../../schema/kinds/field'
import { readDate } from './readDates'
import type { References } from './references'
import { columnFields, type Requirement } from './tableKinds'
import type { TableRow } from './tableRow'

type ColumnFields<Kind extends DeclaredKind> = Pick<
	FieldsOf<Kind>,
	Extract<FieldOf<Kind>, { readonly column: Requirement }>['name'] & keyof FieldsOf<Kind>
>

const FIELDS = new Map(DECLARED_KINDS.map((kind) => [kind, columnFields(kind)]))

/** Reads the fields of a record that have their own column, as the vocabulary declares them. */
export function readColumns<Kind extends DeclaredKind>(
	row: TableRow,
	kind: Kind,
	references: References,
): ColumnFields<Kind> {
	const read = (FIELDS.get(kind) ?? []).map((field) => [field.name, readColumn(row, field, references)])
	return Object.fromEntries(read) as ColumnFields<Kind>
}

function readColumn(row: TableRow, field: Field, references: References): unknown {
	const { name, words, column, range = [0, 10_000], columnRange = range } = field
	const isRequired = column === 'required'
	if (isReference(field))
		return field.to.includes('Sector') ? references.sectors(row, name) : references.actorList(row, name)
	switch (field.type) {
		case 'boolean':
			return row.choice(name, ['yes', 'no']) === 'yes'
		case 'integer':
			return row.integer(name, ...columnRange)
		case 'date':
			return readDate(row, name)
		case 'strings':
			return row.list(name)
	}
	const [first, ...others] = words ?? []
	if (first === undefined) return isRequired ? row.required(name) : row.text(name)
	return isRequired ? row.requiredChoice(name, [first, ...others]) : row.choice(name, [first, ...others])
}
