import type { DayNumber, DayRange } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { opennessAt } from '../../domain/openness'
import { extentOf, isDatedToTheDay, lengthInDays } from '../../domain/period'
import type { Mission, Office, Partnership } from '../../domain/records'
import { evidenceOf } from '../evidenceOf'
import type { Certainty, Evidence } from '../result'

export type Fact = Partnership | Mission | Office

/** The part that one record has in one key. There are as many as records: what is asked of each is read once. */
export class FragmentationRow {
	/** Of a mission whose size and days are known. */
	readonly personDays: number | null
	readonly #days: DayRange | null
	readonly #year: number

	/**
	 * @param actors French actors with a part in it.
	 * @param compiled day on which its data set was compiled; null where the set is not on record.
	 */
	constructor(
		readonly record: Fact,
		readonly actors: readonly Id[],
		private readonly compiled: DayNumber | null,
	) {
		this.#days = record.kind === 'Mission' ? extentOf(record) : null
		this.#year = record.kind === 'Mission' ? Number(record.start?.text.slice(0, 4)) : Number.NaN
		this.personDays = record.kind === 'Mission' ? personDaysOf(record, this.#days) : null
	}

	/** Whether it counts in a year: open on that day, or a mission that starts in that year, no later. */
	certaintyAt(year: number, day: DayNumber): Certainty | null {
		const { record } = this
		if (record.kind === 'Mission') {
			if (this.#days === null || this.#days.first > day || this.#year !== year) return null
			return record.confidence === 'low' || record.start?.approximate ? 'POSSIBLE' : 'ESTABLISHED'
		}
		const openness = opennessAt(record, day, this.compiled ?? day)
		if (openness === 'not-open') return null
		return openness === 'established' ? 'ESTABLISHED' : 'POSSIBLE'
	}

	evidence(certainty: Certainty): Evidence {
		return evidenceOf(this.record, certainty)
	}
}

function personDaysOf(mission: Mission, days: DayRange | null): number | null {
	return mission.size === null || days === null || !isDatedToTheDay(mission)
		? null
		: mission.size * lengthInDays(days)
}
