import { atLeast } from '../../domain/confidence'
import { dayNumber } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { isOfficeOwner } from '../../domain/officeOwner'
import { extentOf } from '../../domain/period'
import type { Mission } from '../../domain/records'
import type { Projection, ProjectionChange } from '../../projection/projection'
import { rememberLatest } from '../../projection/rememberLatest'
import { type Fact, FragmentationRow } from './fragmentationRow'
import type { FragmentationParameters, Travel } from './fragmentationView'
import { type KeyedPart, type Parties, partsByKey } from './partsByKey'
import { isTravel, placesOf } from './travels'

/** What indexes are made of, by key, in the order of the keys: whatever the day asked for. */
export interface KeyedRows {
	readonly rowsByKey: ReadonlyMap<Id, readonly FragmentationRow[]>
	/** Of all years. */
	readonly travelsByKey: ReadonlyMap<Id, readonly Travel[]>
}

type Choice = Omit<FragmentationParameters, 'asOf' | 'fromYear'>

interface Memory {
	/** A record has the same row in every key where all of its actors count; a changed one is another record. */
	rows: WeakMap<Fact, FragmentationRow>
	readonly keyed: Map<string, KeyedRows>
}

/** The four scopes, with the scenario and without. */
const MOST_CHOICES_KEPT = 8
const memories = new WeakMap<Projection, Memory>()

/** The rows of a choice; kept until a fact changes, since every day and every year is read from the same ones. */
export function keyedRows(view: Projection, choice: Choice): KeyedRows {
	const { keyed } = memoryOf(view)
	const { by, minConfidence, includeScenario, sectors, within } = choice
	const key = JSON.stringify([by, minConfidence, includeScenario, sectors, within])
	return rememberLatest(keyed, key, MOST_CHOICES_KEPT, () => gather(view, choice))
}

function memoryOf(view: Projection): Memory {
	const known = memories.get(view)
	if (known) return known
	const memory: Memory = { rows: new WeakMap(), keyed: new Map() }
	memories.set(view, memory)
	view.follow(({ kind }) => {
		if (!FACTS.has(kind) && !MOVES_KEYS.has(kind)) return
		memory.keyed.clear()
		if (MOVES_KEYS.has(kind)) memory.rows = new WeakMap()
	})
	return memory
}

const FACTS: ReadonlySet<ProjectionChange['kind']> = new Set(['Partnership', 'Mission', 'Office'])
/** What the keys and the compiled days of facts depend on. */
const MOVES_KEYS: ReadonlySet<ProjectionChange['kind']> = new Set([
	'Territory',
	'Organisation',
	'Sector',
	'Dataset',
])

function gather(view: Projection, choice: Choice): KeyedRows {
	const missions = [...view.missions.values()].sort(byId).filter(isTravel)
	const facts: readonly Fact[] = [
		...[...view.partnerships.values()].sort(byId),
		...missions.filter(({ direction }) => direction === 'FR_TO_PARTNER'),
		...[...view.offices.values()].sort(byId),
	]
	const rowOf = rowMaker(view)
	const rows = new Map<Id, FragmentationRow[]>()
	for (const record of facts) {
		if (!isChosen(record, choice)) continue
		const parties = partiesOf(record, view)
		for (const part of partsByKey(parties, choice, view)) {
			addTo(rows, part.key, rowOf(record, part, parties.french))
		}
	}
	const travels = new Map<Id, Travel[]>()
	for (const mission of missions) {
		if (!isChosen(mission, choice)) continue
		const travel = travelOf(mission)
		for (const { key } of partsByKey(partiesOf(mission, view), choice, view)) addTo(travels, key, travel)
	}
	return { rowsByKey: inOrder(rows), travelsByKey: travels }
}

function isChosen(record: Fact, { minConfidence, includeScenario, sectors }: Choice): boolean {
	if (!atLeast(record.confidence, minConfidence) || (record.scenario && !includeScenario)) return false
	return sectors === null || ('sectors' in record && record.sectors.some((one) => sectors.includes(one)))
}

function rowMaker(view: Projection) {
	const { rows } = memoryOf(view)
	const compiled = new Map(view.datasets.map((dataset) => [dataset.id, dayNumber(dataset.compiled)]))
	return (record: Fact, { actors }: KeyedPart, everyone: readonly Id[]): FragmentationRow => {
		const compiledOn = compiled.get(record.dataset) ?? null
		if (actors.length < everyone.length) return new FragmentationRow(record, actors, compiledOn)
		const known = rows.get(record) ?? new FragmentationRow(record, actors, compiledOn)
		rows.set(record, known)
		return known
	}
}

/** Who takes part, and where in the other country (or, for a visit received, at home). */
function partiesOf(record: Fact, view: Projection): Parties {
	switch (record.kind) {
		case 'Partnership':
			return { french: record.frenchActors, partners: record.partnerActors, sectors: record.sectors }
		case 'Office':
			return {
				french: record.owners.filter((owner) => isOfficeOwner(view.actor(owner))),
				partners: [],
				places: record.place === null ? [] : [record.place],
				sectors: [],
			}
		case 'Mission': {
			const travellers = [...(record.leader === null ? [] : [record.leader]), ...record.participants]
			return record.direction === 'FR_TO_PARTNER'
				? { french: travellers, partners: placesOf(record), sectors: record.sectors }
				: { french: placesOf(record), partners: travellers, sectors: record.sectors }
		}
	}
}

function travelOf(mission: Mission): Travel {
	return {
		mission,
		days: extentOf(mission),
		isAtHome: mission.direction === 'PARTNER_TO_FR',
		places: placesOf(mission),
	}
}

function addTo<Item>(groups: Map<Id, Item[]>, key: Id, item: Item): void {
	const group = groups.get(key)
	if (group) group.push(item)
	else groups.set(key, [item])
}

function inOrder<Item>(groups: ReadonlyMap<Id, Item>): ReadonlyMap<Id, Item> {
	return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)))
}

function byId(one: { readonly id: Id }, other: { readonly id: Id }): number {
	return one.id < other.id ? -1 : 1
}
