import type { MessageValue, NamedActor } from '../domain/message'
import type { Language } from '../domain/records'
import { sayDate, sayPeriod } from './dates'
import { type Asked, chosenForm } from './forms'
import { joinLabels } from './lists'
import { actorRuns, grammaticalNumber, nameRuns } from './nameForms'
import type { NameBook } from './names'
import { formatDecimal, formatNumber, formatPercent, numberInWords } from './numbers'
import { plainRun, type Run } from './runs'
import { TextError } from './textError'
import { typographic } from './typographic'

/** What the turning of values into words needs: the language, the names, and the vocabulary. */
export interface Speech {
	readonly language: Language
	readonly names: NameBook
	/** The text of a vocabulary message. */
	word(key: string): string
}

/** A value in the form that the sentence asks for. */
export function renderValue(value: MessageValue, asked: Asked, speech: Speech): readonly Run[] {
	const { language, names } = speech
	if (typeof value === 'string') return plain(typographic(value), language)
	if (typeof value === 'number') return plain(renderNumber(value, asked, language), language)
	if (typeof value === 'boolean')
		throw new TextError(`Expected a value that can be written for "${asked.value}", got ${value}: use select`)
	if ('actor' in value || 'actors' in value) {
		const form = chosenForm(asked, ['the', 'bare', 'of', 'to', 'in'])
		return actorRuns(actorsOf(value, asked), form, language, names, asked.local)
	}
	if ('place' in value || 'inPlace' in value) return renderPlace(value, asked, speech)
	if ('sectors' in value) return renderSectors(value.sectors, asked, speech)
	if ('date' in value) {
		const form = chosenForm(asked, ['at', 'bare', 'of', 'since', 'until'])
		return plain(sayDate(value.date, form, language), language)
	}
	if ('period' in value) {
		const form = chosenForm(asked, ['at', 'bare', 'between'])
		return plain(sayPeriod(value.period, form, language), language)
	}
	if ('adjectiveOf' in value) return plain(names.adjective(value.adjectiveOf, language), language)
	if ('percent' in value) return plain(formatPercent(value.percent, language), language)
	if ('decimal' in value) return plain(formatDecimal(value.decimal, language), language)
	const word = speech.word(value.word)
	return plain(chosenForm(asked, ['as written', 'lower']) === 'lower' ? lowerFirst(word) : word, language)
}

function plain(text: string, language: Language): readonly Run[] {
	return [plainRun(text, language)]
}

/** What a plural or a select looks at: the value itself, or `number` and `count` of actors and sectors. */
export function selectorOf(
	value: MessageValue,
	asked: Asked,
	{ language, names }: Speech,
): string | number | boolean {
	if (typeof value !== 'object') return value
	const property = chosenForm(asked, ['none', 'number', 'count'])
	if ('sectors' in value && property !== 'none') return value.sectors.length
	if (('actor' in value || 'actors' in value) && property !== 'none') {
		const actors = actorsOf(value, asked)
		if (property === 'count' || actors.length > 1) return actors.length
		return actors[0]?.nameOfTheTime ? 1 : numberOf(actors, language, names)
	}
	if ('word' in value) return value.word
	throw new TextError(`Expected a number, a text or a list to choose by for "${asked.value}"`)
}

function numberOf([actor]: readonly NamedActor[], language: Language, names: NameBook): number {
	return actor ? grammaticalNumber(names.actor(actor.actor, language), language) : 1
}

function renderNumber(value: number, asked: Asked, language: Language): string {
	const form = chosenForm(asked, ['figures', 'words'])
	return form === 'words' ? numberInWords(value, language) : formatNumber(value, language)
}

function actorsOf(value: NamedActor | { readonly actors: readonly NamedActor[] }, asked: Asked) {
	const actors = 'actors' in value ? value.actors : [value]
	if (actors.length === 0) throw new TextError(`Expected at least one actor for "${asked.value}", got none`)
	return actors
}

function renderPlace(
	value: { readonly place: string } | { readonly inPlace: string },
	asked: Asked,
	{ language, names }: Speech,
): Run[] {
	if ('place' in value) {
		const form = chosenForm(asked, ['the', 'bare', 'of', 'to', 'in'])
		return nameRuns(names.place(value.place, language), form, language, asked.local)
	}
	const form = chosenForm(asked, ['in', 'the', 'bare', 'of', 'to'])
	return nameRuns(names.place(value.inPlace, language), form, language, asked.local)
}

function renderSectors(ids: readonly string[], asked: Asked, { language, names }: Speech): Run[] {
	if (ids.length === 0) throw new TextError(`Expected at least one sector for "${asked.value}", got none`)
	const form = chosenForm(asked, ['lower', 'label'])
	const labels = ids.map((id) => {
		const { text } = names.sector(id, language)
		return [{ ...plainRun(form === 'lower' ? lowerFirst(text) : text, language), ref: id }]
	})
	return joinLabels(labels, language)
}

/** « Export et commerce » within a sentence; « TIC » stays. */
function lowerFirst(text: string): string {
	const second = text.charAt(1)
	return second !== second.toLocaleLowerCase() ? text : text.charAt(0).toLocaleLowerCase('fr') + text.slice(1)
}
