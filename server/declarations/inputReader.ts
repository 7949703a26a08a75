import { type FuzzyDate, readFuzzyDate } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { withoutInvisibleMarks } from '../domain/invisibleMarks'
import { BadInput } from '../errors'
import type { Optional } from '../queries/arguments'
import { quoted } from '../queries/arguments'
import type { QueryContext } from '../queries/queryContext'
import type { Actor } from '../snapshot/geography'
import { recordOf } from '../snapshot/snapshot'

/** A date as forms give it. */
export interface DateInput {
	/** YYYY, YYYY-MM or YYYY-MM-DD: cut to the part that is known. */
	readonly date: string
	readonly approximate?: Optional<boolean>
}

/** What is wrong with a field. */
interface Problem {
	readonly field: string
	readonly expected: string
	readonly got: string
}

const MAX_LIST = 20

/** Reads the fields of a form and collects all their errors, so that one answer names them all. */
export class InputReader {
	readonly #problems: Problem[] = []

	/**
	 * @param context of the record's country, as the reader sees it: what the reader does not see is not on record.
	 */
	constructor(readonly context: QueryContext) {}

	fail(field: string, expected: string, got: Optional<string>): null {
		const came = got === null || got === undefined || got === '' ? 'nothing' : quoted(got)
		this.#problems.push({ field, expected, got: came })
		return null
	}

	/** Throws BadInput if there are errors, naming each field, what was expected and what came. */
	expectNoProblem(): void {
		const [first] = this.#problems
		if (first === undefined) return
		const said = this.#problems.map(
			({ field, expected, got }) => `"${field}" must be ${expected}; ${got} came.`,
		)
		throw new BadInput(said.join(' '), { argument: first.field, problems: this.#problems })
	}

	text(field: string, value: Optional<string>, maximum: number): string | null {
		const written = withoutInvisibleMarks(value?.normalize('NFC') ?? '').trim()
		if (written === '') return null
		if (written.length <= maximum && !CONTROL.test(written)) return written
		return this.fail(field, `a text of at most ${maximum} characters, without control characters`, written)
	}

	required<Value>(field: string, value: Value | null, expected: string): Value | null {
		if (value === null && !this.#problems.some((problem) => problem.field === field)) {
			this.fail(field, expected, null)
		}
		return value
	}

	choice(field: string, value: Optional<string>, accepted: readonly string[]): string | null {
		if (value === null || value === undefined) return null
		return accepted.includes(value) ? value : this.fail(field, `one of ${accepted.join(', ')}`, value)
	}

	integer(field: string, value: Optional<number>, minimum: number, maximum: number): number | null {
		if (value === null || value === undefined) return null
		if (Number.isInteger(value) && value >= minimum && value <= maximum) return value
		return this.fail(field, `an integer from ${minimum} to ${maximum}`, String(value))
	}

	date(field: string, value: Optional<DateInput>): FuzzyDate | null {
		if (value === null || value === undefined) return null
		const year = Number(value.date.slice(0, 4))
		const date = readFuzzyDate(value.date, value.approximate ?? false)
		if (date !== null && year >= 1900 && year <= 2100) return date
		return this.fail(
			field,
			'YYYY, YYYY-MM or YYYY-MM-DD, from 1900 to 2100, that exists in the calendar',
			value.date,
		)
	}

	/** An actor on record that `accepted` accepts; `expected` is what the error calls such actors. */
	actor(field: string, id: Optional<Id>, accepted: (actor: Actor) => boolean, expected: string): Id | null {
		if (id === null || id === undefined) return null
		const actor = this.context.snapshot.geography.find(id)
		if (actor?.record && accepted(actor)) return actor.id
		return this.fail(field, `the id of ${expected} on record`, id)
	}

	list<Value>(
		field: string,
		values: Optional<readonly string[]>,
		read: (value: string) => Value | null,
	): readonly Value[] {
		const distinct = [...new Set(values ?? [])]
		if (distinct.length > MAX_LIST) {
			this.fail(field, `a list of at most ${MAX_LIST}`, String(distinct.length))
			return []
		}
		return distinct.flatMap((value) => read(value) ?? [])
	}

	/** Ids of sectors, from their codes. */
	sectors(field: string, codes: Optional<readonly string[]>): readonly Id[] {
		const { sectors } = this.context.snapshot.geography
		const byCode = new Map(
			[...sectors.values()].flatMap(({ id, code }) => [[code, id] as const, [id, id] as const]),
		)
		return this.list(
			field,
			codes,
			(code) => byCode.get(code) ?? this.fail(field, 'codes of sectors on record', code),
		)
	}

	/** A record of a kind that the reader sees. */
	record(field: string, id: Optional<Id>, kind: 'Office' | 'Event'): Id | null {
		if (id === null || id === undefined) return null
		const record = recordOf(this.context.snapshot, id)
		if (record?.kind === kind) return id
		return this.fail(field, `the id of ${kind === 'Office' ? 'an office' : 'an event'} on record`, id)
	}
}

const CONTROL = /[\p{Cc}]/u
