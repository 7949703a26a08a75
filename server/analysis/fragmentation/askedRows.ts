import { rankOf } from '../../domain/confidence'
import type { Office, Partnership } from '../../domain/records'
import { NOWHERE } from '../../projection/columns/actorColumns'
import type { LinkColumns } from '../../projection/columns/linkColumns'
import { type MissionColumns, NO_LEADER } from '../../projection/columns/missionColumns'
import type { Facts, FragmentationParameters } from './fragmentationView'

type Choice = Pick<FragmentationParameters, 'by' | 'minConfidence' | 'includeScenario' | 'sectors' | 'within'>

export type LinkTable = LinkColumns<Partnership> | LinkColumns<Office>

const NOBODY: readonly number[] = []

/** The rows that a choice asks for, and who of their French actors counts in a key. */
export class AskedRows {
	readonly #facts: Facts
	readonly #leastRank: number
	readonly #withScenario: boolean
	readonly #sectors: ReadonlySet<number> | null
	readonly #within: number | null
	readonly #isByRegion: boolean

	constructor(facts: Facts, { by, minConfidence, includeScenario, sectors, within }: Choice) {
		this.#facts = facts
		this.#leastRank = minConfidence === null ? 0 : rankOf(minConfidence)
		this.#withScenario = includeScenario
		this.#sectors = sectors && new Set(sectors.map((sector) => facts.sectors.find(sector) ?? NOWHERE))
		this.#within = within === null ? null : (facts.actors.numbers.find(within) ?? NOWHERE)
		this.#isByRegion = by === 'FRENCH_REGION'
	}

	/** French actors who count in a key by a link or an office; nobody where it is not asked for. */
	actorsOfLink(table: LinkTable, row: number, key: number): readonly number[] {
		if (!this.#isAsked(table, row)) return NOBODY
		return this.#among(table.parties[row] ?? NOBODY, table.others[row] ?? NOBODY, key)
	}

	/**
	 * French actors who count in a key by a mission, or by a visit received: who goes, where it is received. Nobody where
	 * it is not asked for, nobody leads it, or it is cancelled or a draft.
	 */
	actorsOfJourney(row: number, key: number): readonly number[] {
		const { missions } = this.#facts
		const isTravel = missions.isMeant[row] && missions.leader[row] !== NO_LEADER
		if (!isTravel || !this.#isAsked(missions, row)) return NOBODY
		const travellers = missions.parties[row] ?? NOBODY
		const places = missions.places[row] ?? NOBODY
		return missions.isOut[row] ? this.#among(travellers, places, key) : this.#among(places, travellers, key)
	}

	#isAsked(table: LinkTable | MissionColumns, row: number): boolean {
		if ((table.rank[row] ?? 0) < this.#leastRank) return false
		if (table.isScenario[row] && !this.#withScenario) return false
		const sectors = this.#sectors
		return sectors === null || (table.sectors[row] ?? NOBODY).some((sector) => sectors.has(sector))
	}

	/** All of them where one of the others is within; else those who are, and of a région those of that région. */
	#among(french: readonly number[], others: readonly number[], key: number): readonly number[] {
		const within = this.#within
		const isThere = within === null || others.some((other) => this.#isIn(other, within))
		const counting = isThere ? french : french.filter((actor) => this.#isIn(actor, within))
		// One party alone is of the région in whose list its row stands.
		if (!this.#isByRegion || french.length < 2) return counting
		return counting.filter((actor) => this.#facts.actors.regionOf(actor) === key)
	}

	#isIn(actor: number, outer: number): boolean {
		return actor === outer || this.#facts.actors.containersOf(actor).includes(outer)
	}
}
