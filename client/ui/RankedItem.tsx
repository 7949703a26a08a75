import type { ReactNode } from 'react'
import type { NewsAge } from '../../schema/freshness'
import type { ResultKind } from './KindSign'
import styles from './RankedItem.module.css'

/** A section of overlaps or of opportunities: its rule, its title, and the order of its items. */
export function ResultSection({
	resultKind,
	title,
	caption,
	children,
}: {
	resultKind: ResultKind
	title: string
	caption?: string
	children: ReactNode
}) {
	return (
		<section className={`result-section ${resultKind}`}>
			<header>
				<h2>{title}</h2>
				{caption && <span className="caption">{caption}</span>}
			</header>
			{children}
		</section>
	)
}

/** The list of results of one resultKind; its children are `RankedItem`s. */
export function RankedList({ resultKind, children }: { resultKind: ResultKind; children: ReactNode }) {
	return (
		<ol
			className={`rows roomy ${styles.rankedList} ${resultKind === 'opportunity' ? styles.plain : ''}`}
			data-part="ranked-list"
		>
			{children}
		</ol>
	)
}

/** One result: a small picture if it has one, its sentence, then kind, weight and evidence. */
export function RankedItem({
	picture,
	sentence,
	fictitious = false,
	age = null,
	children,
}: {
	picture: ReactNode
	sentence: ReactNode
	fictitious?: boolean
	/** Age of its last news, with which the ink of the picture fades. */
	age?: NewsAge | null
	/** The line under the sentence. */
	children: ReactNode
}) {
	return (
		<li
			className={
				[fictitious && 'fictitious', !picture && styles.withoutPicture].filter(Boolean).join(' ') || undefined
			}
		>
			{picture && (
				<div className={styles.picture} data-age={age ?? undefined}>
					{picture}
				</div>
			)}
			<div>
				{sentence}
				<div className="meta-line">{children}</div>
			</div>
		</li>
	)
}
