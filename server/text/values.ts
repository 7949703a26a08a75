import type { MessageValue, NamedActor } from '../domain/message'
import type { Language } from '../domain/records'
import { typographic } from '../domain/typographic'
import { formatDate, formatPeriod } from './dates'
import { chosenForm, type MessageArgument } from './forms'
import { joinLabels } from './lists'
import { lowerFirst } from './lowerFirst'
import { actorParts, grammaticalNumber, levelParts, nameParts } from './nameForms'
import type { NameIndex } from './nameIndex'
import { formatDecimal, formatNumber, formatPercent, numberInWords } from './numbers'
import { plainPart, taggedPart, type UnmergedPart } from './sentenceParts'
import { TextError } from './textError'

export interface FormattingContext {
	readonly language: Language
	readonly names: NameIndex
	/** The text of a word of the vocabulary. */
	word(key: string): string
}

/** Writes a value in the form that the sentence asks for. */
export function renderValue(
	value: MessageValue,
	argument: MessageArgument,
	context: FormattingContext,
): readonly UnmergedPart[] {
	const { language, names } = context
	if (typeof value === 'string') return plain(typographic(value), language)
	if (typeof value === 'number') return plain(renderNumber(value, argument, language), language)
	if (typeof value === 'boolean')
		throw new TextError(
			`Expected a value that can be written for "${argument.value}", got ${value}: use select`,
		)
	if ('actor' in value || 'actors' in value) {
		const form = chosenForm(argument, ['the', 'bare', 'of', 'to', 'in'])
		return actorParts(actorsOf(value, argument), form, language, names, argument.local)
	}
	if ('place' in value || 'inPlace' in value) return renderPlace(value, argument, context)
	if ('sectors' in value) return renderSectors(value.sectors, argument, context)
	if ('date' in value) {
		const form = chosenForm(argument, ['at', 'bare', 'of', 'since', 'until'])
		return plain(formatDate(value.date, form, language), language)
	}
	if ('period' in value) {
		const form = chosenForm(argument, ['at', 'bare', 'between'])
		return plain(formatPeriod(value.period, form, language), language)
	}
	if ('adjectiveOf' in value) {
		const { text, language: tag } = names.adjective(value.adjectiveOf, language)
		return [taggedPart(text, tag)]
	}
	if ('levelOf' in value) {
		const form = chosenForm(argument, ['bare', 'whole'])
		return levelParts(names.level(value.levelOf, language), form, language)
	}
	if ('percent' in value) return plain(formatPercent(value.percent, language), language)
	if ('decimal' in value) return plain(formatDecimal(value.decimal, language), language)
	const word = context.word(value.word)
	return plain(chosenForm(argument, ['as written', 'lower']) === 'lower' ? lowerFirst(word) : word, language)
}

function plain(text: string, language: Language): readonly UnmergedPart[] {
	return [plainPart(text, language)]
}

/** What a plural or a select reads: the value itself, or the `number` or `count` of actors and sectors. */
export function selectorOf(
	value: MessageValue,
	argument: MessageArgument,
	{ language, names }: FormattingContext,
): string | number | boolean {
	if (typeof value !== 'object') return value
	const property = chosenForm(argument, ['none', 'number', 'count'])
	if ('sectors' in value && property !== 'none') return value.sectors.length
	if (('actor' in value || 'actors' in value) && property !== 'none') {
		const actors = actorsOf(value, argument)
		if (property === 'count' || actors.length > 1) return actors.length
		return actors[0]?.nameOfTheTime ? 1 : numberOf(actors, language, names)
	}
	if ('word' in value) return value.word
	throw new TextError(`Expected a number, a text or a list to choose by for "${argument.value}"`)
}

function numberOf([actor]: readonly NamedActor[], language: Language, names: NameIndex): number {
	return actor ? grammaticalNumber(names.actor(actor.actor, language), language) : 1
}

function renderNumber(value: number, argument: MessageArgument, language: Language): string {
	const form = chosenForm(argument, ['figures', 'words'])
	return form === 'words' ? numberInWords(value, language) : formatNumber(value, language)
}

function actorsOf(value: NamedActor | { readonly actors: readonly NamedActor[] }, argument: MessageArgument) {
	const actors = 'actors' in value ? value.actors : [value]
	if (actors.length === 0)
		throw new TextError(`Expected at least one actor for "${argument.value}", got none`)
	return actors
}

function renderPlace(
	value: { readonly place: string } | { readonly inPlace: string },
	argument: MessageArgument,
	{ language, names }: FormattingContext,
): UnmergedPart[] {
	if ('place' in value) {
		const form = chosenForm(argument, ['the', 'bare', 'of', 'to', 'in'])
		return nameParts(names.place(value.place, language), form, language, argument.local)
	}
	const form = chosenForm(argument, ['in', 'the', 'bare', 'of', 'to'])
	return nameParts(names.place(value.inPlace, language), form, language, argument.local)
}

function renderSectors(
	ids: readonly string[],
	argument: MessageArgument,
	{ language, names }: FormattingContext,
): UnmergedPart[] {
	if (ids.length === 0) throw new TextError(`Expected at least one sector for "${argument.value}", got none`)
	const form = chosenForm(argument, ['lower', 'label'])
	const labels = ids.map((id) => {
		const label = names.sector(id, language)
		const text = form === 'lower' ? lowerFirst(label.text) : label.text
		return [taggedPart(text, label.language, id)]
	})
	return joinLabels(labels, language)
}
