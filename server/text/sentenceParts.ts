import { HAN_BESIDE_LATIN, LANGUAGE_TAGS } from '../../schema/languageTags'
import type { Id } from '../domain/ids'
import type { Language } from '../domain/records'

/** A part of a sentence with one style. */
export interface SentencePart {
	readonly text: string
	readonly strong: boolean
	readonly link: boolean
	/** The actor, place or sector that the text names. */
	readonly ref: Id | null
	/** BCP 47 tag of the text: a name can be in another language than its sentence. */
	readonly language: string
}

/** A part before merging. `neverStrong`: an article, a preposition or a local name, which `<b>` does not change. */
export interface UnmergedPart extends SentencePart {
	readonly neverStrong: boolean
}

export function plainPart(text: string, language: Language): UnmergedPart {
	return taggedPart(text, LANGUAGE_TAGS[language])
}

/** @param language BCP 47 tag. */
export function taggedPart(text: string, language: string, ref: Id | null = null): UnmergedPart {
	return { text, language, ref, strong: false, link: false, neverStrong: false }
}

export function textOf(parts: readonly SentencePart[]): string {
	return parts.map((part) => part.text).join('')
}

/** Merges neighbours with the same style and removes empty parts. */
export function mergeParts(parts: readonly UnmergedPart[]): SentencePart[] {
	const merged: SentencePart[] = []
	for (const { neverStrong: _, ...part } of parts) {
		const last = merged.at(-1)
		if (part.text === '') continue
		if (last && looksAlike(last, part)) merged[merged.length - 1] = { ...last, text: last.text + part.text }
		else merged.push(part)
	}
	return merged
}

/** Adds spaces between Chinese and Latin text, at `HAN_BESIDE_LATIN`. */
export function spaceBesideLatin(parts: readonly UnmergedPart[]): UnmergedPart[] {
	const spaced: UnmergedPart[] = []
	for (const part of parts.filter(({ text }) => text !== '')) {
		const last = spaced.at(-1)
		const meeting = `${last?.text.at(-1) ?? ''}${part.text.charAt(0)}`
		if (!last || meeting.search(HAN_BESIDE_LATIN) === -1) spaced.push(part)
		// The space belongs to the sentence, not to the name.
		else if (last.language === LANGUAGE_TAGS.zh)
			spaced.splice(-1, 1, { ...last, text: `${last.text} ` }, part)
		else spaced.push({ ...part, text: ` ${part.text}` })
	}
	return spaced
}

/** Gives a sentence its capital where it starts with a value (« À Qingdao… », « Du 1er mai… »). */
export function capitalise(parts: readonly UnmergedPart[]): UnmergedPart[] {
	const first = parts.findIndex((part) => part.text !== '')
	return parts.map((part, index) => (index === first ? { ...part, text: capitalised(part.text) } : part))
}

function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}

function looksAlike(a: SentencePart, b: SentencePart): boolean {
	return a.strong === b.strong && a.link === b.link && a.ref === b.ref && a.language === b.language
}
