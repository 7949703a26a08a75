import type { ReactNode } from 'react'
import { type ResultKind, resultKindClass } from './KindSign'

/** A section of overlaps or of opportunities: its rule, its title, and how what follows is ordered. */
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
		<section className={`voice ${resultKindClass(resultKind)}`}>
			<header>
				<h2>{title}</h2>
				{caption && <span className="caption">{caption}</span>}
			</header>
			{children}
		</section>
	)
}

/** The list of results of one kind of result; its children are `RankedItem`s. */
export function RankedList({ resultKind, children }: { resultKind: ResultKind; children: ReactNode }) {
	return <ol className={resultKind === 'overlap' ? 'rank' : 'rank plain'}>{children}</ol>
}

/** One result: a small picture without labels, if it has one, its sentence, then kind, weight and evidence. */
export function RankedItem({
	picture,
	sentence,
	fictitious = false,
	children,
}: {
	picture: ReactNode
	sentence: ReactNode
	fictitious?: boolean
	/** The line under the sentence. */
	children: ReactNode
}) {
	return (
		<li className={[fictitious && 'fx', !picture && 'bare'].filter(Boolean).join(' ') || undefined}>
			{picture && <div className="pic">{picture}</div>}
			<div>
				{sentence}
				<div className="meta">{children}</div>
			</div>
		</li>
	)
}
