import type { DayNumber, FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Message, MessageValue } from '../../domain/message'
import { openPeriod } from '../../domain/openness'
import type { Certainty, Factor, MandateEvidence, RivalMandates } from '../result'
import { type Letter, linkOf } from './letters'
import { overlapKey } from './overlapKey'
import { type FactorNumbers, factorsOf, severityOf, simultaneity, worthOf } from './severity'

/** What judging the letters of one collectivité takes, beside them. */
export interface MandateContext {
	readonly asOf: DayNumber
	readonly contactsFor: (place: Id) => readonly Id[]
}

/**
 * RIVAL_MANDATES (model.md §2): mandates of two bodies or more, neither expired nor refused, for the same
 * collectivité of the other country on one day. « Plusieurs lettres pour la même collectivité » : no reproach.
 *
 * @param letters those that count, by the ids of their mandates.
 * @returns null where fewer than two holders count. What a list is not sorted by is found when read.
 */
export function rivalMandates(
	represented: Id,
	letters: readonly Letter[],
	context: MandateContext,
): RivalMandates | null {
	const { asOf } = context
	const open = letters.filter(({ openFrom, openUntil }) => openFrom <= asOf && asOf <= openUntil)
	if (open.length < 2) return null
	const sure = open.filter((letter) => isSure(letter, asOf))
	const isEstablished = holdersOf(sure).length >= 2
	const counting = isEstablished ? sure : open
	const holders = holdersOf(counting)
	if (holders.length < 2) return null
	const certainty = isEstablished ? 'ESTABLISHED' : 'POSSIBLE'
	return new FoundRivals(represented, certainty, { open, counting, holders, context })
}

interface Counted {
	readonly open: readonly Letter[]
	/** Those from which n, period and severity come. */
	readonly counting: readonly Letter[]
	readonly holders: readonly string[]
	readonly context: MandateContext
}

class FoundRivals implements RivalMandates {
	readonly id: Id
	readonly kind = 'RIVAL_MANDATES'
	readonly holderCount: number
	readonly severity: number
	readonly #counted: Counted

	constructor(
		readonly represented: Id,
		readonly certainty: Certainty,
		counted: Counted,
	) {
		this.id = overlapKey('RIVAL_MANDATES', represented)
		this.holderCount = counted.holders.length
		this.severity = severityOf(numbersOf(counted))
		this.#counted = counted
	}

	get period(): FuzzyPeriod {
		const { counting, holders } = this.#counted
		const linksOf = (holder: string) =>
			counting.filter((one) => one.holder === holder).map(({ mandate }) => linkOf(mandate))
		return openPeriod(holders.map(linksOf))
	}

	get factors(): readonly Factor[] {
		const { simultaneity = 0, evidence = 0 } = numbersOf(this.#counted)
		const { counting, holders } = this.#counted
		return factorsOf({
			simultaneity: { value: simultaneity, sentence: message('simultaneity', { count: holders.length }) },
			evidence: { value: evidence, sentence: message('evidence', { records: counting.length }) },
		})
	}

	get evidence(): readonly MandateEvidence[] {
		const { open, context } = this.#counted
		return open.map((letter) => asEvidence(letter, context.asOf))
	}

	get contacts(): readonly Id[] {
		return this.#counted.context.contactsFor(this.represented)
	}

	get title(): Message {
		return message('title', this.#values())
	}

	get sentence(): Message {
		return message('sentence', this.#values())
	}

	get scenario(): boolean {
		return this.#counted.open.some(({ scenario }) => scenario)
	}

	#values(): Readonly<Record<string, MessageValue>> {
		const { counting, holders } = this.#counted
		return {
			represented: { place: this.represented },
			count: holders.length,
			letters: counting.length,
			contested: counting.filter(({ mandate }) => mandate.status === 'contested').length,
		}
	}
}

function isSure({ sureFrom, sureUntil }: Letter, day: DayNumber): boolean {
	return sureFrom <= day && day <= sureUntil
}

function holdersOf(letters: readonly Letter[]): readonly string[] {
	return [...new Set(letters.map(({ holder }) => holder))]
}

function numbersOf({ counting, holders, context }: Counted): FactorNumbers {
	let worth = 0
	for (const letter of counting) worth += worthOf(letter.rank, !isSure(letter, context.asOf))
	return { simultaneity: simultaneity(holders.length), evidence: worth / counting.length }
}

function asEvidence(letter: Letter, day: DayNumber): MandateEvidence {
	const { mandate, holder, confidence, scenario } = letter
	return {
		recordId: mandate.id,
		version: mandate.version,
		certainty: isSure(letter, day) ? 'ESTABLISHED' : 'POSSIBLE',
		confidence,
		holder,
		period: { start: mandate.since, end: mandate.until },
		sources: mandate.sources,
		scenario,
	}
}

function message(name: string, values: Readonly<Record<string, MessageValue>>): Message {
	return { key: `rivalMandates.${name}`, values }
}
