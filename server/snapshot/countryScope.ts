/** Which data sets, and so which records, belong to each partner country (model.md §1, "Data sets and countries"). */
import type { Dataset, PartnerCountry } from '../domain/country'
import { declaredIn } from '../domain/declared'
import type { CountryCode, Id } from '../domain/ids'
import { judgedId } from '../domain/judgement'
import type { GraphRecord, Judgement } from '../domain/records'

type FindRecord = (id: Id) => GraphRecord | undefined

/** The base and the data sets of one country, without what only another country's sets have. */
export interface CountryScope {
	/** null if no data set describes a country: then every record belongs to the single scope. */
	readonly partner: PartnerCountry | null
	/** Ordered by id. */
	readonly datasets: readonly Dataset[]
	/**
	 * Whether a record belongs to the country.
	 *
	 * @param recordOf any record by its id: a judgement belongs to the country of the records judged.
	 */
	holds(record: GraphRecord, recordOf: FindRecord): boolean
}

/**
 * One scope for each country that data sets describe, in the order in which the sets are configured; then countries
 * with real facts before those with only a scenario, and by the ids of their sets.
 *
 * @param datasets ordered by id.
 * @param configured ids of data sets.
 */
export function countryScopes(
	datasets: readonly Dataset[],
	configured: readonly string[],
): readonly CountryScope[] {
	const place = ({ id }: Dataset) => (configured.includes(id) ? configured.indexOf(id) : configured.length)
	const ordered = [...datasets].sort(
		(one, other) => place(one) - place(other) || Number(one.scenario) - Number(other.scenario),
	)
	const partners = new Map<CountryCode, PartnerCountry>()
	for (const { partner } of ordered) {
		if (partner !== null && !partners.has(partner.code)) partners.set(partner.code, partner)
	}
	if (partners.size === 0) return [{ partner: null, datasets, holds: () => true }]
	return [...partners.values()].map((partner) => scopeOf(partner, datasets))
}

/** Whether two scopes have the same data sets in the same state, and so hold the same records. */
export function isSameScope(one: CountryScope, other: CountryScope): boolean {
	return (
		one.partner === other.partner &&
		one.datasets.length === other.datasets.length &&
		one.datasets.every((dataset, at) => dataset === other.datasets[at])
	)
}

function scopeOf(partner: PartnerCountry, datasets: readonly Dataset[]): CountryScope {
	const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]))
	const own = datasets.filter((dataset) => dataset.partner?.code === partner.code)
	const usedByOwn = usedBy(own, byId)
	// A scenario describes no country itself: it belongs to the country whose sets it uses.
	const users = datasets.filter((dataset) => {
		if (dataset.partner !== null) return false
		const used = usedBy([dataset], byId)
		return own.some(({ id }) => used.has(id))
	})
	const members = new Set([...usedByOwn, ...usedBy(users, byId), ...undeclaredBases(datasets)])
	const sets = datasets.filter(({ id }) => members.has(id))
	const alsoStated = new Set<Id>(sets.flatMap(({ alsoStates }) => alsoStates ?? []))
	const declared = declaredIn(partner.code)
	const isHeld = ({ dataset, id }: GraphRecord) =>
		members.has(dataset) || dataset === declared || alsoStated.has(id)
	return {
		partner,
		datasets: sets,
		holds: (record, recordOf) =>
			record.kind === 'Judgement' && !byId.has(record.dataset)
				? judgedRecords(record, recordOf).every(isHeld)
				: isHeld(record),
	}
}

/** The ids of some data sets and of all that they use, directly or through others. */
function usedBy(datasets: readonly Dataset[], byId: ReadonlyMap<string, Dataset>): ReadonlySet<string> {
	const used = new Set<string>()
	const waiting = [...datasets]
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (used.has(next.id)) continue
		used.add(next.id)
		const bases = next.uses ?? undeclaredUses(next, byId)
		for (const id of bases) {
			const base = byId.get(id)
			if (base !== undefined) waiting.push(base)
		}
	}
	return used
}

/** For a country's data set that does not say what it uses: every base, which describes no country and uses nothing. */
function undeclaredUses({ partner }: Dataset, byId: ReadonlyMap<string, Dataset>): readonly string[] {
	if (partner === null) return []
	const bases = [...byId.values()].filter((dataset) => dataset.partner === null && !dataset.uses?.length)
	return bases.map(({ id }) => id)
}

/** Data sets that describe no country and do not say what they use: they belonged to every country. */
function undeclaredBases(datasets: readonly Dataset[]): readonly string[] {
	return datasets.filter(({ partner, uses }) => partner === null && uses === undefined).map(({ id }) => id)
}

/** The known records that a judgement was made on; the judgement itself comes from no table. */
function judgedRecords({ evidence }: Judgement, recordOf: FindRecord): readonly GraphRecord[] {
	return evidence.flatMap((version) => recordOf(judgedId(version)) ?? [])
}
