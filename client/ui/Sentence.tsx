import { Fragment, type ReactNode } from 'react'
import type { Language } from '../../schema/enums'
import { isReadIn, LANGUAGE_TAGS } from '../../schema/languageTags'
import { useText } from '../text/useText'
import { ListLink } from './ListLink'

/** A part of a sentence, as the API gives it. */
export interface SentencePart {
	readonly text: string
	readonly strong: boolean
	/** true for the adjacent parts that carry the sentence's link. */
	readonly link: boolean
	/** BCP 47 tag. */
	readonly language: string
}

/**
 * A sentence of a result, with one link. Parts in another language than the screen's are marked with it.
 * Without `to` there is no link.
 */
export function Sentence({ parts, to }: { parts: readonly SentencePart[]; to?: string }) {
	return (
		<p className="sentence">
			<SentenceText parts={parts} to={to} />
		</p>
	)
}

/** The sentence without a paragraph, for titles and standfirsts. */
export function SentenceText({ parts, to }: { parts: readonly SentencePart[]; to?: string }) {
	const { language } = useText()
	return runs(parts).map((run) => {
		const content = run.parts.map((part) => <Fragment key={part.key}>{partText(part, language)}</Fragment>)
		return run.link && to ? (
			<ListLink key={run.key} to={to}>
				{content}
			</ListLink>
		) : (
			<Fragment key={run.key}>{content}</Fragment>
		)
	})
}

/** The sentence as plain text, for a mail or a picture. */
export function wordsOf(parts: readonly Pick<SentencePart, 'text'>[]): string {
	return parts.map(({ text }) => text).join('')
}

type KeyedPart = SentencePart & { readonly key: string }

/** Joins adjacent parts that are all inside or all outside the link. */
function runs(parts: readonly SentencePart[]): { key: string; link: boolean; parts: KeyedPart[] }[] {
	const found: { key: string; link: boolean; parts: KeyedPart[] }[] = []
	for (const [index, part] of parts.entries()) {
		const keyed = { ...part, key: `part-${index}` }
		const last = found.at(-1)
		if (last && last.link === part.link) last.parts.push(keyed)
		else found.push({ key: `run-${index}`, link: part.link, parts: [keyed] })
	}
	return found
}

function partText(part: SentencePart, language: Language): ReactNode {
	const marked = isReadIn(part.language, language) ? (
		part.text
	) : (
		<ForeignRun language={part.language} text={part.text} />
	)
	return part.strong ? <b>{marked}</b> : marked
}

/** Names in French or English belong to the text around them; other names are local ones. */
function ForeignRun({ language, text }: Pick<SentencePart, 'language' | 'text'>) {
	const isLocal = language !== LANGUAGE_TAGS.fr && language !== LANGUAGE_TAGS.en
	return (
		<span className={isLocal ? 'local-name' : undefined} lang={language}>
			{text}
		</span>
	)
}
