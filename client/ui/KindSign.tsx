import type { ReactNode } from 'react'
import styles from './KindSign.module.css'

/** The two kinds of result: two rings that meet (overlap), a ring linked to a disc (opportunity). */
export type ResultKind = 'overlap' | 'opportunity'

export function KindSign({ resultKind, children }: { resultKind: ResultKind; children: ReactNode }) {
	return (
		<span className={`tag strong ${styles.kind} ${resultKind}`} data-part="kind-sign">
			{resultKind === 'overlap' ? <RingsSign /> : <LinkSign />}
			{children}
		</span>
	)
}

function RingsSign() {
	return (
		<svg viewBox="0 0 26 16" aria-hidden="true" focusable="false">
			<circle cx="9" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
			<circle cx="17" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
			<path d="M13 2.3a7 7 0 0 1 0 11.4a7 7 0 0 1 0-11.4z" fill="currentColor" />
		</svg>
	)
}

function LinkSign() {
	return (
		<svg viewBox="0 0 26 16" aria-hidden="true" focusable="false">
			<circle cx="5.5" cy="8" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
			<path d="M10 8h6.5" stroke="currentColor" strokeWidth="2.2" strokeDasharray="2.2 1.6" />
			<circle cx="20.5" cy="8" r="5.2" fill="currentColor" />
		</svg>
	)
}
