import { Field, Int } from 'type-graphql'
import { DECLARED, type DeclaredKind } from '../../../schema/kinds/declared'
import { type Field as DeclaredField, isReference, type Reference } from '../../../schema/kinds/field'
import { DateField, type FieldOptions } from '../fields'
import { ActorField, ActorsField, TerritoriesField, TerritoryField } from './actor'
import { ENUMS } from './declarationInput'
import { SectorsField } from './sector'

/** Adds to the class of a kind of record the fields that the vocabulary says the API gives as they are. */
export function ShownFields(kind: DeclaredKind): ClassDecorator {
	const fields: readonly DeclaredField[] = DECLARED[kind].fields
	return ({ prototype }) => {
		for (const field of fields) {
			if (field.shown === undefined) continue
			const { description } = field.shown
			const decorate = isReference(field)
				? referenceField(field, { description, nullable: !field.many && !field.isFilled })
				: valueField(field, description)
			decorate(prototype, field.name)
		}
	}
}

type Decorate = (prototype: object, name: string) => void

function referenceField({ to, many }: Reference, options: FieldOptions): Decorate {
	const [first, ...others] = to
	if (first === 'Sector') return SectorsField(options) as Decorate
	const isTerritory = first === 'Territory' && others.length === 0
	if (many) return (isTerritory ? TerritoriesField(options) : ActorsField(options)) as Decorate
	return (isTerritory ? TerritoryField(options) : ActorField(options)) as Decorate
}

function valueField({ type, input, isFilled }: DeclaredField, description: string | undefined): Decorate {
	const options = { description, nullable: !isFilled }
	switch (type) {
		case 'date':
			return DateField({ description }) as Decorate
		case 'boolean':
			return Field(() => Boolean, { description })
		case 'integer':
			return Field(() => Int, options)
		case 'strings':
			return Field(() => [String], { description })
		case 'optionalStrings':
			return Field(() => [String], { description, nullable: 'items' })
		default: {
			const word = input?.enum === undefined ? String : ENUMS[input.enum]
			return Field(() => word, options)
		}
	}
}
