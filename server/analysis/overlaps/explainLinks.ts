import type { DayNumber } from '../../domain/fuzzyDate'
import { type Message, message, type NamedActor } from '../../domain/message'
import type { ConfidenceLevel } from '../../domain/records'
import { type Actor, sortedById } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { contactsFor } from '../contacts'
import { evidenceOf } from '../evidenceOf'
import { heldByIn, rolledUpHolders } from '../heldBy'
import { certaintyOn, isEstablishedOn } from '../openFacts'
import type { OverlapExplanation } from './finding'
import { type LinkFinding, type LinkRule, linkFactorValues, mergeRows, partiesOfRows } from './links'
import { factChoice } from './parameters'
import { factorsOf, isCompeting } from './severity'
import { sharingActors } from './sharedSectors'

export type SentenceValues = Message['values']

/** Prefixes of the sentence keys. */
const TOPICS = {
	SAME_PARTNER: 'samePartner',
	SAME_TERRITORY: 'sameTerritory',
	SAME_CITY_OFFICES: 'sameCityOffices',
} as const

/**
 * The explanation common to every kind of links or offices. `values` are those of the title and the sentence, whose
 * wording differs by kind.
 */
export function explainLinks(
	finding: LinkFinding,
	rule: LinkRule,
	values: SentenceValues,
	{ geography }: Snapshot,
): OverlapExplanation {
	const { day } = factChoice(finding.parameters)
	const { kind, rows, place } = finding
	const topic = TOPICS[kind]
	const naming = finding.counted.map((row) => ({ actors: row.parties, sectors: row.sectors }))
	return {
		sharedSectors:
			rule.sharing === null ? [] : sharingActors(finding.sectors, naming, finding.groups, rule.sharing),
		factors: factorsOf(kind, linkFactorValues(finding, day), {
			simultaneity: message(`${topic}.simultaneity`, { count: finding.actorCount }),
			competingSectors: message(`${topic}.competingSectors`, competingValues(finding)),
			evidence: message(`${topic}.evidence`, evidenceValues(finding, day)),
		}),
		evidence: rows.map((row) => evidenceOf(row.record, certaintyOn(row, day), rolledUpHolders(row))),
		possible: [],
		contacts: place === null ? [] : contactsFor(place, geography),
		crowding: null,
		title: message(`${topic}.title`, values),
		sentence: message(`${topic}.sentence`, values),
		possibleSentence: possibleSentence(finding, rule),
		mitigations: [],
		scenario: rows.some(({ scenario }) => scenario),
	}
}

/** Named actors: those that count as `actors`, and the others with a record as `others`. */
export function actorValues(
	{ counted, counting }: LinkFinding,
	nameOfTheTime: (actor: Actor) => string | null = () => null,
): SentenceValues {
	const present = sortedById([...partiesOfRows(counted)])
	const minimal = new Set(counting.flatMap(({ minimalMembers }) => minimalMembers))
	const heldBy = heldByIn(counted)
	const name = (actor: Actor): NamedActor => ({
		actor: actor.id,
		nameOfTheTime: nameOfTheTime(actor),
		heldBy: heldBy(actor),
	})
	const others = present.filter((actor) => !minimal.has(actor)).map(name)
	return {
		count: counting.length,
		actors: { actors: present.filter((actor) => minimal.has(actor)).map(name) },
		// How many of those that count are several parties of one act.
		jointCount: counting.filter(({ minimalMembers }) => minimalMembers.length > 1).length,
		others: { actors: others },
		othersCount: others.length,
	}
}

/** The shared sectors that compete. */
export function competingValues({ sectors }: Pick<LinkFinding, 'sectors'>): SentenceValues {
	const competing = sectors.filter(isCompeting).map(({ id }) => id)
	return { competing: { sectors: competing }, competingCount: competing.length }
}

function evidenceValues({ counted, rows }: LinkFinding, day: DayNumber): SentenceValues {
	const withConfidence = (confidence: ConfidenceLevel) =>
		counted.filter(({ record }) => record.confidence === confidence).length
	return {
		records: counted.length,
		total: rows.length,
		isPart: counted.length < rows.length,
		high: withConfidence('high'),
		medium: withConfidence('medium'),
		low: withConfidence('low'),
		possible: counted.filter((row) => !isEstablishedOn(row, day)).length,
	}
}

/** What the possible rows would add to an established result, or how a possible result depends on them. */
function possibleSentence(
	{ kind, certainty, rows, counted, counting, parameters }: LinkFinding,
	rule: LinkRule,
): Message | null {
	const { day } = factChoice(parameters)
	const records = rows.filter((row) => !isEstablishedOn(row, day)).length
	if (records === 0) return null
	const topic = TOPICS[kind]
	if (certainty === 'POSSIBLE') {
		return message(`${topic}.unconfirmed`, { records, total: rows.length })
	}
	const there = partiesOfRows(counted)
	const added = sortedById([...partiesOfRows(rows)].filter((actor) => !there.has(actor)))
	const heldBy = heldByIn(rows)
	const countWith = mergeRows(rows, rule).counting.length
	return message(`${topic}.possible`, {
		records,
		added: { actors: added.map((actor) => ({ actor: actor.id, heldBy: heldBy(actor) })) },
		addedCount: added.length,
		countWith,
		more: countWith > counting.length,
	})
}
