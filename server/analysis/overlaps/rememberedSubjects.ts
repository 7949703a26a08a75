import type { Columns } from '../../projection/columns/columns'
import type { Subject } from './linkOverlap'

const subjectsByColumns = new WeakMap<Columns, Map<string, Map<number, Subject>>>()

/**
 * What the results of a kind are about, by key: the same on every day, and asked for with each of them. A stable key is
 * a hash, which takes longer than finding what it names.
 *
 * @param name of the kind, or a part of it.
 */
export function rememberedSubjects(
	columns: Columns,
	name: string,
	subjectOf: (key: number) => Subject,
): (key: number) => Subject {
	const byName = subjectsByColumns.get(columns) ?? new Map<string, Map<number, Subject>>()
	subjectsByColumns.set(columns, byName)
	const subjects = byName.get(name) ?? new Map<number, Subject>()
	byName.set(name, subjects)
	return (key) => {
		const known = subjects.get(key)
		if (known) return known
		const subject = subjectOf(key)
		subjects.set(key, subject)
		return subject
	}
}
