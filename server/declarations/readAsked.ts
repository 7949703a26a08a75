/** Reads the fields of a form that need no code of their own, as the vocabulary declares them. */
import {
	type Asked,
	askedOf,
	type DeclaredKind,
	type FieldOf,
	type FieldsOf,
} from '../../schema/kinds/declared'
import type { ActorSort } from '../../schema/kinds/field'
import { OWN_WORD_OF_ALL } from '../../schema/kinds/stated'
import { earliestDay, type FuzzyDate, latestDay } from '../domain/fuzzyDate'
import { HOME_COUNTRY, type Id } from '../domain/ids'
import type { Optional } from '../queries/arguments'
import type { Actor } from '../snapshot/geography'
import type { DateInput, InputReader } from './inputReader'
import type { DeclaredInputOf } from './inputs'

/** The fields that the form of a kind asks for, without those of every kind. */
export type AskedFields<Kind extends DeclaredKind> = Pick<
	FieldsOf<Kind>,
	Exclude<Extract<FieldOf<Kind>, { readonly input: object }>['name'], (typeof OWN_WORD_OF_ALL)[number]> &
		keyof FieldsOf<Kind>
>

/**
 * What a form says, under the names of the record's fields. Required fields are filled if the reader has found no
 * problem.
 *
 * @param places which places are meant where the vocabulary names places of the partner country.
 */
export function readAsked<Kind extends DeclaredKind>(
	reader: InputReader,
	kind: Kind,
	input: DeclaredInputOf<Kind>,
	places: 'partnerPlace' | 'frenchPlace',
): AskedFields<Kind> {
	const ofAll: readonly string[] = OWN_WORD_OF_ALL
	const read: Record<string, unknown> = {}
	const fields = askedOf(kind).filter(({ name }) => !ofAll.includes(name))
	const isDate = ({ type }: Asked): boolean => type === 'date'
	// Errors of dates come first.
	for (const field of [...fields.filter(isDate), ...fields.filter((one) => !isDate(one))]) {
		const { sort = 'any' } = field.input
		const value: unknown = Reflect.get(input, inputName(field))
		read[field.name] = readOne(reader, field, value, ACTORS[sort === 'partnerPlace' ? places : sort])
		expectOrder(reader, field, read)
	}
	return read as AskedFields<Kind>
}

function readOne(
	reader: InputReader,
	field: Asked,
	value: unknown,
	[isAccepted, expected]: Accepted,
): unknown {
	const { input, range: [least, most] = [0, 10_000], words = [] } = field
	const name = inputName(field)
	const actor = (id: Optional<Id>) => reader.actor(name, id, isAccepted, expected)
	switch (input.is) {
		case 'date':
			return reader.date(name, value as Optional<DateInput>)
		case 'actor':
			return actor(value as Optional<Id>)
		case 'actors':
			return reader.list(name, value as Optional<readonly Id[]>, actor)
		case 'record':
			return reader.record(name, value as Optional<Id>, input.of ?? 'Event')
		case 'sectors':
			return reader.sectors(name, value as Optional<readonly string[]>)
		case 'texts':
			return reader.list(name, value as Optional<readonly string[]>, (text) => reader.text(name, text, WORD))
		case 'flag':
			return value ?? false
		case 'number':
			return reader.integer(name, value as Optional<number>, least, most)
		case 'choice':
			// The API has already checked the words of an enum.
			return input.enum === undefined
				? reader.choice(name, value as Optional<string>, input.order ?? words)
				: (value ?? null)
		default:
			return reader.text(name, value as Optional<string>, TEXT)
	}
}

/** Checks the two dates of a period, whichever is read last. */
function expectOrder(
	reader: InputReader,
	{ name, input }: Asked,
	read: Readonly<Record<string, unknown>>,
): void {
	if (input.notBefore === undefined) return
	const [first, last] = [read[input.notBefore], read[name]] as (FuzzyDate | null | undefined)[]
	if (first && last && latestDay(last) < earliestDay(first)) {
		reader.fail(name, `not before "${input.notBefore}" (${first.text})`, last.text)
	}
}

function inputName({ name, input }: Asked): string {
	return input.as ?? name
}

export const TEXT = 200
const WORD = 40

type Accepted = readonly [accepts: (actor: Actor) => boolean, expected: string]

export const ACTORS: Readonly<Record<ActorSort, Accepted>> = {
	french: [isFrench, 'a French actor'],
	partner: [(actor) => !isFrench(actor), 'an actor of the partner country'],
	frenchPlace: [(actor) => actor.isTerritory && isFrench(actor), 'a French territory'],
	partnerPlace: [(actor) => actor.isTerritory && !isFrench(actor), 'a territory of the partner country'],
	place: [({ isTerritory }) => isTerritory, 'a territory'],
	any: [() => true, 'an actor'],
}

export function isFrench({ record }: Actor): boolean {
	return record?.country === HOME_COUNTRY
}
