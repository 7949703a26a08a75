/** The mark: a constellation that is also a small network; two lines cross in vermilion and join in jade. */
export function Logo() {
	return (
		<svg viewBox="0 0 40 34" aria-hidden="true" focusable="false">
			<g fill="none" stroke="var(--ink)" strokeWidth="1.5" strokeLinecap="round">
				<path d="M5 25.5 14 13l9 6.5L35 6" />
				<path d="M7.5 6 14 13m9 6.5L32.5 28" />
			</g>
			<g fill="var(--ink)">
				<circle cx="5" cy="25.5" r="3" />
				<circle cx="7.5" cy="6" r="2.1" />
				<circle cx="32.5" cy="28" r="2.1" />
			</g>
			<circle cx="35" cy="6" r="2.9" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.7" />
			<circle cx="14" cy="13" r="3.7" fill="var(--vermilion)" />
			<circle cx="23" cy="19.5" r="3.7" fill="var(--jade)" />
		</svg>
	)
}
