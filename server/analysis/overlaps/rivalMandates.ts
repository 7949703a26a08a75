import type { DayNumber } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Message, MessageValue } from '../../domain/message'
import { type OpenLink, opennessAt, openPeriod } from '../../domain/openness'
import type { Mandate } from '../../domain/records'
import type { MandateEvidence, RivalMandates } from '../result'
import { overlapKey } from './overlapKey'
import { factorsOf, openEvidenceWorth, severityOf, simultaneity } from './severity'

/** What judging the mandates of one collectivité takes, beside them. */
export interface MandateContext {
	readonly asOf: DayNumber
	/** Day on which a data set was compiled. */
	readonly compiledOf: (dataset: string) => DayNumber
	readonly contactsFor: (place: Id) => readonly Id[]
}

interface LiveMandate {
	readonly mandate: Mandate
	/** A body that renews its letter is one holder. */
	readonly holder: string
	readonly openness: 'possible' | 'established'
}

/**
 * RIVAL_MANDATES (model.md §2): mandates of two bodies or more, neither expired nor refused, for the same
 * collectivité of the other country on one day. « Plusieurs lettres pour la même collectivité » : no reproach.
 *
 * @returns null where fewer than two holders count.
 */
export function rivalMandates(
	represented: Id,
	mandates: readonly Mandate[],
	context: MandateContext,
): RivalMandates | null {
	const live = liveMandates(mandates, context)
	const established = live.filter(({ openness }) => openness === 'established')
	const isEstablished = holdersOf(established).length >= 2
	const counting = isEstablished ? established : live
	const holders = holdersOf(counting)
	if (holders.length < 2) return null
	const evidence = live.map(asEvidence)
	const atOnce = simultaneity(holders.length)
	const worth = openEvidenceWorth(counting.map(asEvidence))
	return {
		id: overlapKey('RIVAL_MANDATES', represented),
		kind: 'RIVAL_MANDATES',
		certainty: isEstablished ? 'ESTABLISHED' : 'POSSIBLE',
		represented,
		holderCount: holders.length,
		period: openPeriod(
			holders.map((holder) =>
				counting.filter((one) => one.holder === holder).map(({ mandate }) => linkOf(mandate)),
			),
		),
		severity: severityOf({ simultaneity: atOnce, evidence: worth }),
		factors: factorsOf({
			simultaneity: { value: atOnce, sentence: message('simultaneity', { count: holders.length }) },
			evidence: { value: worth, sentence: message('evidence', { records: counting.length }) },
		}),
		evidence,
		contacts: context.contactsFor(represented),
		...sentences(represented, counting, holders),
		scenario: evidence.some(({ scenario }) => scenario),
	}
}

function liveMandates(
	mandates: readonly Mandate[],
	{ asOf, compiledOf }: MandateContext,
): readonly LiveMandate[] {
	const sorted = [...mandates].sort((one, other) => (one.id < other.id ? -1 : 1))
	return sorted.flatMap((mandate) => {
		if (mandate.status === 'expired' || mandate.status === 'refused') return []
		const openness = opennessAt(linkOf(mandate), asOf, compiledOf(mandate.dataset))
		const holder = mandate.holder ?? mandate.holderText
		return openness === 'not-open' ? [] : [{ mandate, holder, openness }]
	})
}

function linkOf({ since, until, confidence }: Mandate): OpenLink {
	return { since, until, attestedSince: null, status: 'actif', confidence }
}

function holdersOf(live: readonly LiveMandate[]): readonly string[] {
	return [...new Set(live.map(({ holder }) => holder))]
}

function asEvidence({ mandate, holder, openness }: LiveMandate): MandateEvidence {
	return {
		recordId: mandate.id,
		version: mandate.version,
		certainty: openness === 'established' ? 'ESTABLISHED' : 'POSSIBLE',
		confidence: mandate.confidence,
		holder,
		period: { start: mandate.since, end: mandate.until },
		sources: mandate.sources,
		scenario: mandate.scenario,
	}
}

function sentences(
	represented: Id,
	counting: readonly LiveMandate[],
	holders: readonly string[],
): Pick<RivalMandates, 'title' | 'sentence'> {
	const values = {
		represented: { place: represented },
		count: holders.length,
		letters: counting.length,
		contested: counting.filter(({ mandate }) => mandate.status === 'contested').length,
	}
	return { title: message('title', values), sentence: message('sentence', values) }
}

function message(name: string, values: Readonly<Record<string, MessageValue>>): Message {
	return { key: `rivalMandates.${name}`, values }
}
