import type { Id } from '../domain/ids'
import type { Language } from '../domain/records'

/** A stretch of a sentence that is shown in one way. */
export interface SentencePart {
	readonly text: string
	readonly strong: boolean
	readonly link: boolean
	/** The actor, place or sector that the text names. */
	readonly ref: Id | null
	/** Language of the text: a name may stand in a script of its own. */
	readonly language: Language
}

/** A part in the making. `light`: an article, a preposition or a local name, which `<b>` leaves alone. */
export interface Run extends SentencePart {
	readonly light: boolean
}

export function plainRun(text: string, language: Language): Run {
	return { text, language, strong: false, link: false, ref: null, light: false }
}

export function textOf(runs: readonly SentencePart[]): string {
	return runs.map((run) => run.text).join('')
}

/** Neighbours that are shown alike become one part; empty ones vanish. */
export function mergeRuns(runs: readonly Run[]): SentencePart[] {
	const merged: SentencePart[] = []
	for (const { light: _, ...part } of runs) {
		const last = merged.at(-1)
		if (part.text === '') continue
		if (last && looksAlike(last, part)) merged[merged.length - 1] = { ...last, text: last.text + part.text }
		else merged.push(part)
	}
	return merged
}

/** A sentence starts with a capital even where a name or a date starts it (« À Qingdao… », « Du 1er mai… »). */
export function capitalise(runs: readonly Run[]): Run[] {
	const first = runs.findIndex((run) => run.text !== '')
	return runs.map((run, index) => (index === first ? { ...run, text: capitalised(run.text) } : run))
}

function capitalised(text: string): string {
	return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
}

function looksAlike(a: SentencePart, b: SentencePart): boolean {
	return a.strong === b.strong && a.link === b.link && a.ref === b.ref && a.language === b.language
}
