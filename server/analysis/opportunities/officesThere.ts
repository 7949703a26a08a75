import { KeptByKey } from '../keptByKey'
import type { OpportunityView } from './opportunityView'

/** An office that is open or may be. */
export interface OfficeThere {
	readonly row: number
	/** All who own it. */
	readonly owners: readonly number[]
	readonly isEstablished: boolean
}

/** Offices of a province that are open or may be, in the order of their ids. */
export class OfficesThere {
	readonly #view: OpportunityView
	readonly #byProvince = new KeptByKey<readonly OfficeThere[]>()

	constructor(view: OpportunityView) {
		this.#view = view
	}

	in(province: number): readonly OfficeThere[] {
		const rows = this.#view.columns.offices.byProvince.at(province)
		return this.#byProvince.at(province, [rows], () => rows.flatMap((row) => this.#openAt(row)))
	}

	/** Those of some owners. */
	of(owners: readonly number[], province: number): readonly OfficeThere[] {
		const offices = this.in(province)
		if (offices.length === 0) return offices
		const owning = new Set(owners)
		return offices.filter((office) => office.owners.some((owner) => owning.has(owner)))
	}

	#openAt(row: number): readonly OfficeThere[] {
		const { offices, actors } = this.#view.columns
		const office = offices.recordAt(row)
		const openness = this.#view.openness(office)
		if (!this.#view.counts(office) || openness === 'not-open') return []
		return [{ row, owners: actors.all(office.owners), isEstablished: openness === 'established' }]
	}
}
