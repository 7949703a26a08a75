import { dayNumber } from '../domain/fuzzyDate'
import { type Openness, opennessAt } from '../domain/openness'
import type { Office, Partnership } from '../domain/records'
import { expectDay, type Optional } from './expect'
import type { Setting } from './setting'

export type { Openness } from '../domain/openness'

/** Whether a link or an office is open on a day, today when none is given. Throws BadInput on a bad day. */
export function opennessOf(setting: Setting, record: Partnership | Office, asOf: Optional<string>): Openness {
	const compiled = setting.projection.datasets.find(({ id }) => id === record.dataset)?.compiled
	const day = dayNumber(expectDay(setting, 'asOf', asOf))
	return opennessAt(record, day, dayNumber(compiled ?? setting.today))
}
