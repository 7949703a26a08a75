import {
	type DayNumber,
	dayNumber,
	earliestDay,
	isoDay,
	latestDay,
	parseFuzzyDate,
} from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import type { Sector, StatedRecord } from '../domain/records'
import { BadInput } from '../errors'
import type { Actor } from '../snapshot/geography'
import type { QueryContext } from './queryContext'
import { statedRecord } from './record'

/** A value that a filter may leave out. */
export type Optional<Value> = Value | null | undefined

/** An ISO day; today if none is given. Throws BadInput unless it is an existing YYYY-MM-DD. */
export function dayArgument(context: QueryContext, name: string, value: Optional<string>): string {
	const day = givenDayArgument(name, value)
	return day === null ? context.today : isoDay(day)
}

/** A given day; null if none is given. Throws BadInput unless it is a day. */
export function givenDayArgument(name: string, value: Optional<string>): DayNumber | null {
	if (value === null || value === undefined) return null
	try {
		return dayNumber(value)
	} catch (error) {
		throw named(name, error)
	}
}

/** The first day of a bound; null if none is given. */
export function firstDayArgument(name: string, value: Optional<string>): DayNumber | null {
	return bound(name, value, earliestDay)
}

/** The last day of a bound; null if none is given. */
export function lastDayArgument(name: string, value: Optional<string>): DayNumber | null {
	return bound(name, value, latestDay)
}

/** Throws BadInput when the first day comes after the last. */
export function checkDayOrder(from: DayNumber | null, to: DayNumber | null): void {
	if (from !== null && to !== null && from > to) {
		throw new BadInput('"from" must not come after "to".', { argument: 'from' })
	}
}

export function territoryArgument(context: QueryContext, name: string, id: Optional<Id>): Actor | null {
	if (id === null || id === undefined) return null
	const actor = context.snapshot.geography.find(id)
	if (actor?.isTerritory) return actor
	throw unknownId(name, 'a territory', id)
}

export function actorArgument(context: QueryContext, name: string, id: Id): Actor
export function actorArgument(context: QueryContext, name: string, id: Optional<Id>): Actor | null
export function actorArgument(context: QueryContext, name: string, id: Optional<Id>): Actor | null {
	if (id === null || id === undefined) return null
	const actor = context.snapshot.geography.find(id)
	if (actor) return actor
	throw unknownId(name, 'a territory or an organisation', id)
}

export function recordArgument(context: QueryContext, name: string, id: Optional<Id>): StatedRecord | null {
	if (id === null || id === undefined) return null
	const record = statedRecord(context, id)
	if (record) return record
	throw unknownId(name, 'a link, a mission, an office, a wish or an event', id)
}

/** Sectors by their codes (or ids); null when none is asked for. */
export function sectorsArgument(
	context: QueryContext,
	codes: Optional<readonly string[]>,
): readonly Sector[] | null {
	if (codes === null || codes === undefined) return null
	const { sectors } = context.snapshot.geography
	const byCode = new Map([...sectors.values()].map((sector) => [sector.code, sector]))
	return codes.map((code) => {
		const sector = byCode.get(code) ?? sectors.get(code)
		if (sector !== undefined) return sector
		throw notAccepted('sectors', code, [...byCode.keys()])
	})
}

/** Throws BadInput, with the accepted values, unless each value is one of them. */
export function choicesArgument(
	name: string,
	values: Optional<readonly string[]>,
	accepted: Iterable<string>,
): readonly string[] | null {
	if (values === null || values === undefined) return null
	const known = new Set(accepted)
	for (const value of values) if (!known.has(value)) throw notAccepted(name, value, [...known])
	return values
}

/** An integer within bounds; `otherwise` when it is not given. */
export function integerArgument(
	name: string,
	value: Optional<number>,
	{ minimum, maximum, otherwise }: { minimum: number; maximum: number; otherwise: number },
): number {
	if (value === null || value === undefined) return otherwise
	if (Number.isInteger(value) && value >= minimum && value <= maximum) return value
	throw outOfRange(name, value, `an integer from ${minimum} to ${maximum}`)
}

/** A share from 0 to 1; null when it is not given. */
export function shareArgument(name: string, value: Optional<number>): number | null {
	if (value === null || value === undefined) return null
	if (value >= 0 && value <= 1) return value
	throw outOfRange(name, value, 'a number from 0 to 1')
}

export function outOfRange(name: string, value: number, expected: string): BadInput {
	return new BadInput(`"${name}" must be ${expected}; ${value} came.`, { argument: name, got: value })
}

function bound(
	name: string,
	value: Optional<string>,
	day: (date: ReturnType<typeof parseFuzzyDate>) => DayNumber,
): DayNumber | null {
	if (value === null || value === undefined) return null
	try {
		return day(parseFuzzyDate(value))
	} catch (error) {
		throw named(name, error)
	}
}

function named(name: string, error: unknown): unknown {
	return error instanceof BadInput ? new BadInput(`"${name}": ${error.message}`, { argument: name }) : error
}

function unknownId(name: string, expected: string, id: Id): BadInput {
	return new BadInput(`"${name}" must be the id of ${expected} on record; ${quoted(id)} came.`, {
		argument: name,
		got: id.slice(0, 100),
	})
}

function notAccepted(name: string, value: string, accepted: readonly string[]): BadInput {
	return new BadInput(
		`"${name}" takes ${[...accepted].sort().join(', ') || 'nothing yet'}; ${quoted(value)} came.`,
		{ argument: name, got: value.slice(0, 100), accepted: [...accepted].sort() },
	)
}

/** A text as an error repeats it; only the beginning of a long one. */
export function quoted(text: string): string {
	return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text)
}
